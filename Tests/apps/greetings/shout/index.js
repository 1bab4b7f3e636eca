/** Says it louder. */
exports.handler = async (event) => {
  console.log("shouting", event.text);
  return event.text.toUpperCase() + process.env.MARK;
};

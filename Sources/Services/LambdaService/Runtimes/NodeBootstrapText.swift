/// The Node runtime: loads the handler (ES module or CommonJS) and speaks the Runtime API.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html for the handler's forms and
/// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html for the error objects.
let nodeBootstrapText = #"""
    import http from "node:http";
    import fs from "node:fs";
    import path from "node:path";
    import util from "node:util";
    import { createRequire } from "node:module";
    import { pathToFileURL } from "node:url";

    const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
    const root = process.env.LAMBDA_TASK_ROOT;
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    let requestId;

    function call(method, endpoint, body, headers = {}) {
      return new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(body);
        if (bytes) headers = { ...headers, "Content-Type": "application/json", "Content-Length": bytes.length };
        const request = http.request(
          { hostname, port, method, path: `/2018-06-01/runtime/${endpoint}`, headers, agent },
          (response) => {
            const chunks = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("end", () =>
              resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
            response.on("error", reject);
          });
        request.on("error", reject);
        request.end(bytes);
      });
    }

    class RuntimeError extends Error {
      constructor(type, message) {
        super(message);
        this.name = type;
      }
    }

    function described(error) {
      if (error instanceof Error || util.types.isNativeError(error)) {
        return {
          errorType: String(error.name ?? "Error"),
          errorMessage: String(error.message ?? ""),
          trace: String(error.stack ?? "").split("\n"),
        };
      }
      return { errorType: typeof error, errorMessage: String(error), trace: [] };
    }

    // console writes one line a call, with time, request and level in front, as on Lambda.
    for (const [method, level] of Object.entries(
      { log: "INFO", info: "INFO", debug: "DEBUG", trace: "TRACE", warn: "WARN", error: "ERROR" })) {
      console[method] = (...values) => {
        if (process.env.AWS_LAMBDA_LOG_FORMAT === "JSON") return logJSON(level, values);
        const text = util.format(...values).replace(/\n/g, "\r");
        fs.writeSync(1, `${new Date().toISOString()}\t${requestId ?? "undefined"}\t${level}\t${text}\n`);
      };
    }

    // With the JSON format a line is an object, and one below the function's level is not written.
    function logJSON(level, values) {
      const levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
      if (levels.indexOf(level) < levels.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL ?? "INFO")) return;
      const message = values.length === 1 && typeof values[0] === "object" ? values[0] : util.format(...values);
      const line = { timestamp: new Date().toISOString(), level, requestId, message };
      let text;
      try {
        text = JSON.stringify(line);
      } catch {
        text = JSON.stringify({ ...line, message: util.format(...values) });
      }
      fs.writeSync(1, `${text}\n`);
    }

    function logError(title, error) {
      const { errorType, errorMessage, trace } = described(error);
      console.error(title, JSON.stringify({ errorType, errorMessage, stack: trace }));
    }

    function moduleFile(base) {
      for (const suffix of ["", ".js", ".mjs", ".cjs"]) {
        const file = base + suffix;
        if (fs.existsSync(file) && fs.statSync(file).isFile()) return file;
      }
      return undefined;
    }

    async function loadHandler() {
      const name = process.env._HANDLER;
      const split = /^(.*[/])?([^/.]*)\.(.+)$/.exec(name);
      if (!split) throw new RuntimeError("Runtime.MalformedHandlerName", `Bad handler: ${name}`);
      const [, folder = "", file, exported] = split;
      const base = path.resolve(root, folder, file);
      let found = moduleFile(base);
      if (!found) {
        try {
          found = createRequire(path.join(root, "index.js")).resolve(folder + file);
        } catch {
          throw new RuntimeError(
            "Runtime.ImportModuleError", `Error: Cannot find module '${folder + file}'`);
        }
      }
      let module;
      try {
        module = await import(pathToFileURL(found).href);
      } catch (error) {
        if (error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND") {
          throw new RuntimeError("Runtime.ImportModuleError", `Error: ${error.message}`);
        }
        if (error instanceof SyntaxError) {
          throw new RuntimeError("Runtime.UserCodeSyntaxError", `SyntaxError: ${error.message}`);
        }
        throw error;
      }
      const walk = (from) => exported.split(".").reduce((value, key) => value?.[key], from);
      const handler = walk(module) ?? walk(module.default);
      if (handler === undefined) {
        throw new RuntimeError("Runtime.HandlerNotFound", `${name} is undefined or not exported`);
      }
      if (typeof handler !== "function") {
        throw new RuntimeError("Runtime.HandlerNotFound", `${name} is not a function`);
      }
      return handler;
    }

    function makeContext(headers, done) {
      const deadline = Number(headers["lambda-runtime-deadline-ms"]);
      const client = headers["lambda-runtime-client-context"];
      const identity = headers["lambda-runtime-cognito-identity"];
      return {
        callbackWaitsForEmptyEventLoop: true,
        functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
        functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
        memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
        logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
        logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
        clientContext: client ? JSON.parse(client) : undefined,
        identity: identity ? JSON.parse(identity) : undefined,
        invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
        awsRequestId: headers["lambda-runtime-aws-request-id"],
        getRemainingTimeInMillis: () => deadline - Date.now(),
        done: (error, result) => done(error, result),
        succeed: (result) => done(null, result),
        fail: (error) => done(error ?? new Error("handled")),
      };
    }

    // One event: the handler answers by its return value, a promise, or the callback.
    function run(handler, event, headers) {
      return new Promise((resolve, reject) => {
        let answered;
        const settle = () => (answered.error ? reject(answered.error) : resolve(answered.result));
        const context = makeContext(headers, (error, result) => {
          if (answered) return;
          answered = { error, result };
          if (error || !context.callbackWaitsForEmptyEventLoop) setImmediate(settle);
          else whenIdle = settle;
        });
        whenIdle = () => (answered ? settle() : resolve(null));
        const value = handler(event, context, (error, result) => context.done(error, result));
        if (value && typeof value.then === "function") {
          whenIdle = () => resolve(null);
          value.then(resolve, reject);
        }
      });
    }

    // Called when the event loop has nothing left: a callback's answer goes out then, or null when none came.
    let whenIdle;
    process.on("beforeExit", () => {
      const idle = whenIdle;
      whenIdle = undefined;
      idle?.();
    });

    function crash(title, type) {
      return (error) => {
        logError(title, error);
        const { errorMessage, trace } = described(error);
        const body = JSON.stringify({ errorType: type ?? described(error).errorType, errorMessage, trace });
        const endpoint = requestId ? `invocation/${requestId}/error` : "init/error";
        call("POST", endpoint, body).finally(() => process.exit(128));
      };
    }
    process.on("uncaughtException", crash("Uncaught Exception"));
    process.on("unhandledRejection", (error) =>
      crash("Unhandled Promise Rejection", "Runtime.UnhandledPromiseRejection")(
        new RuntimeError("Runtime.UnhandledPromiseRejection", error instanceof Error ? `${error.name}: ${error.message}` : String(error))));

    let handler;
    try {
      handler = await loadHandler();
    } catch (error) {
      logError("Uncaught Exception", error);
      await call("POST", "init/error", JSON.stringify(described(error)));
      process.exit(1);
    }

    while (true) {
      const next = await call("GET", "invocation/next").catch(() => process.exit(0));
      if (next.status !== 200) process.exit(0);
      requestId = next.headers["lambda-runtime-aws-request-id"];
      const trace = next.headers["lambda-runtime-trace-id"];
      if (trace) process.env._X_AMZN_TRACE_ID = trace;
      else delete process.env._X_AMZN_TRACE_ID;
      try {
        const result = await run(handler, JSON.parse(next.body), next.headers);
        let text;
        try {
          text = JSON.stringify(result === undefined ? null : result) ?? "null";
        } catch (error) {
          throw new RuntimeError("Runtime.MarshalError", `Unable to stringify response body: ${error.message}`);
        }
        await call("POST", `invocation/${requestId}/response`, text);
      } catch (error) {
        logError("Invoke Error", error);
        await call("POST", `invocation/${requestId}/error`, JSON.stringify(described(error)));
      }
      requestId = undefined;
      whenIdle = undefined;
    }
    """#

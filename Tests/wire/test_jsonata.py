"""`checkout jsonata`, and the examples of docs/jsonata.md."""

import json
import re
import shlex
import subprocess

import pytest
from checkout_process import BINARY, ROOT, checkout, environment

PAGE = (ROOT / "docs" / "jsonata.md").read_text(encoding="utf-8")


def examples():
    """Each command of the page's console blocks with what is printed below it."""
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, printed = part.partition("\n")
            yield pytest.param(command, printed, id=command)


@pytest.mark.parametrize("command, printed", list(examples()))
def test_the_page_shows_what_is_printed(command, printed):
    typed = re.sub(r"\bcheckout jsonata\b", shlex.quote(str(BINARY)) + " jsonata", command)
    done = subprocess.run(
        typed, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, env=environment()
    )
    assert done.stdout == printed


def test_the_page_has_examples():
    assert len(list(examples())) >= 8


def jsonata(*arguments, stdin=None):
    done = checkout("jsonata", *arguments, stdin=stdin)
    return done.returncode, done.stdout, done.stderr


def test_a_file_is_the_input(tmp_path):
    file = tmp_path / "order.json"
    file.write_text('{"lines": [{"price": 2}, {"price": 3.5}]}')
    assert jsonata("$sum(lines.price)", file) == (0, "5.5\n", "")


def test_results_are_pretty_or_on_one_line():
    assert jsonata('{"a": [1, "b"]}') == (0, '{\n  "a": [\n    1,\n    "b"\n  ]\n}\n', "")
    assert jsonata('{"a": [1, "b"]}', "--output", "json") == (0, '{"a":[1,"b"]}\n', "")


def test_variables_are_bound(tmp_path):
    file = tmp_path / "rates.json"
    file.write_text('{"EUR": 2}')
    arguments = ("--bind", "n=20", "--bind", "$n=21", "--bind", f"rates=@{file}")
    assert jsonata("$n * $rates.EUR", *arguments)[:2] == (0, "42\n")


def test_undefined_prints_nothing_but_a_notice():
    assert jsonata("missing", "-", stdin="{}") == (0, "", "The expression has no value (undefined).\n")


def test_a_function_is_no_result():
    status, out, err = jsonata("$sum")
    assert (status, out) == (0, "")
    assert "function" in err


def test_eval_is_plain_jsonata_only():
    assert jsonata('$eval("1 + 1")')[:2] == (0, "2\n")
    status, out, err = jsonata("--states", '$eval("1 + 1")')
    assert (status, out) == (1, "")
    assert err.startswith("checkout: States.QueryEvaluationError: The JSONata expression '$eval(\"1 + 1\")'")


@pytest.mark.parametrize(
    "expression, status, code, marks",
    [
        ("1 + + 2", 2, "S0211", "  1 + + 2\n      ^\n"),
        ('"a" + 1', 1, "T2001", '  "a" + 1\n      ^\n'),
        ('(\n  $a := 1;\n  $a < "x"\n)', 1, "T2009", '    $a < "x"\n       ^\n'),
        ("é = 'unclosed", 2, "S0101", "  é = 'unclosed\n"),
    ],
)
def test_errors_show_their_place(expression, status, code, marks):
    returned, out, err = jsonata(expression)
    assert (returned, out) == (status, "")
    assert err.startswith(f"checkout: {code}: ")
    assert marks in err


@pytest.mark.parametrize(
    "arguments, stdin, words",
    [
        (("a", "no-such-file.json"), None, "the input file no-such-file.json cannot be read"),
        (("a", "-"), '{"a":', "standard input:1:6: the input is no JSON"),
        (("a", "--bind", "x=abc"), None, "--bind x=abc: the value is no JSON"),
        (("a", "--bind", "x"), None, "--bind x: a binding is name=JSON"),
        (("a", "--bind", "=1"), None, "--bind =1: the name is missing"),
        (("--states", "a"), None, "Reference to 'a' at the top level is not supported."),
        (("--states", "1 +"), None, "S0207"),
        (("--states", "$states.inputs"), None, "Field '$states.inputs' does not exist."),
        (("--states", "1", "--bind", "states.input=1"), None, "states.input is the file"),
        ((), None, "expression"),
    ],
)
def test_bad_input(arguments, stdin, words):
    status, out, err = jsonata(*arguments, stdin=stdin)
    assert (status, out) == (2, "")
    assert words in err


def test_states_has_input_variables_and_the_rest_of_states():
    arguments = ("--bind", "limit=4", "--bind", "states.result=5", "--bind", 'states.context={"Execution": {"Name": "x"}}')
    expression = "{% [$states.input.a, $limit, $states.result, $states.context.Execution.Name] %}"
    status, out, _ = jsonata("--states", "--output", "json", expression, "-", *arguments, stdin='{"a": 1}')
    assert status == 0
    assert json.loads(out) == [1, 4, 5, "x"]


@pytest.mark.parametrize(
    "accepted, refused, words",
    [
        ("$count([1..873782])", "$count([1..873783])", "memory limit exceeded"),
        ("$count($range(1, 360145, 1))", "$count($range(1, 360146, 1))", "memory limit exceeded"),
    ],
)
def test_limits_of_step_functions(accepted, refused, words):
    assert jsonata("--states", accepted)[0] == 0
    status, out, err = jsonata("--states", refused)
    assert (status, out) == (1, "")
    assert words in err

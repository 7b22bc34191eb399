"""What all command lines of the project share: one line for an error, the exit codes, and a plain table."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import typer

WRONG_CALL = 2  # the call or the input is wrong
FAILED = 1  # the program failed
_WIDEST = 30  # letters of a cell, so that one long one does not push the last column off the screen


def new_app(help_text: str) -> typer.Typer:
    """Return a command line without decoration, so that its output can be read by programs."""
    return typer.Typer(
        help=help_text,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        no_args_is_help=True,
    )


def run(
    app: typer.Typer,
    prog: str,
    mistakes: tuple[type[Exception], ...] = (ValueError,),
    arguments: Sequence[str] | None = None,
) -> None:
    """Run the command line; a wrong call or wrong input ends with one line on stderr and exit code 2.

    `arguments` None means those that the program was called with.
    """
    try:
        code = app(prog_name=prog, standalone_mode=False, args=arguments)
        sys.stdout.flush()
        gc.freeze()  # what is left goes with the process; Python would first search all of it for garbage
        sys.exit(code if isinstance(code, int) else 0)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except SystemExit as stop:
        reader_left = isinstance(stop.__context__, BrokenPipeError)  # of which typer makes exit code 1
        sys.exit(0 if reader_left else stop.code)
    except typer.TyperException as error:
        sys.exit(_say(prog, _wrong_call(error)))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(_say(prog, "interrupted", FAILED))
    except mistakes as error:
        sys.exit(_say(prog, str(error)))
    except OSError as error:
        sys.exit(_say(prog, f"{error.filename or ''}: {error.strerror or error}", FAILED))


def _wrong_call(error: typer.TyperException) -> str:
    """Return what is wrong with a call; one without any command prints the help, laid out, to choose one from."""
    context = getattr(error, "ctx", None)
    if context is None or error.format_message() != context.get_help():
        return f"{error.format_message()} (see --help)"
    print(context.get_help())
    return "a command is missing; the help lists them"


def _say(prog: str, message: str, code: int = WRONG_CALL) -> int:
    """Print one line on stderr and return the exit code."""
    print(f"{prog}: {' '.join(message.split())}", file=sys.stderr)
    return code


def table(rows: Sequence[Sequence[str]], headings: Sequence[str], width: int = 100) -> str:
    """Return rows as aligned columns; long cells are cut, the last column's where a line exceeds `width`."""
    rows = [[*(_cut(cell, _WIDEST) for cell in row[:-1]), row[-1]] for row in rows]
    columns = [[heading, *(row[i] for row in rows)] for i, heading in enumerate(headings)]
    widths = [max(len(text) for text in column) for column in columns]
    lines = []
    for row in (headings, *rows):
        cells = [text.ljust(size) for text, size in zip(row, widths, strict=True)]
        lines.append(_cut("  ".join(cells).rstrip(), width))
    return "\n".join(lines)


def _cut(text: str, width: int) -> str:
    """Return a text that is no longer than `width`."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"

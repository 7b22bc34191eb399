"""Importing Gradio without the work it does for its own developers.

Gradio writes a type stub for each of its classes whenever it is imported: three of five seconds on two cores, and
an attempt to write into the installation. The stubs are of no use at run time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

_MODULE = "gradio.component_meta"
_FUNCTION = "create_or_modify_pyi"


class _WithoutStubs(MetaPathFinder):
    """Finds one module of Gradio and replaces the function in it that writes stubs."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the module's own spec with a loader that also replaces the function."""
        spec = PathFinder.find_spec(fullname, path, target) if fullname == _MODULE else None
        if spec is None or spec.loader is None:
            return None
        load = spec.loader.exec_module

        def load_without(module: ModuleType) -> None:
            """Load the module, and replace the function in it."""
            load(module)
            setattr(module, _FUNCTION, lambda *_args: None)

        spec.loader.exec_module = load_without  # type: ignore[method-assign]
        return spec


def import_gradio(analytics: bool = False) -> ModuleType:
    """Import Gradio quickly and, unless wanted, without its reports to its makers."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = str(analytics)
    finder = _WithoutStubs()
    sys.meta_path.insert(0, finder)
    try:
        import gradio
    finally:
        sys.meta_path.remove(finder)
    return gradio  # type: ignore[no-any-return]

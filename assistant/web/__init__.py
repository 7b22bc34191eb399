"""The page and the HTTP interface over the assistant; only this folder and app.py know Gradio and FastAPI."""

__all__: list[str] = []

# The app in a container: the explorer is built with Node.js, the wheel with Python, and neither tool is in the last stage.
FROM node:22-bookworm-slim AS explorer
WORKDIR /src/viz/explorer
COPY viz/explorer/package.json viz/explorer/package-lock.json viz/explorer/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY viz/explorer ./
RUN npm run build

FROM python:3.12-slim-bookworm AS wheel
WORKDIR /src
COPY requirements/run.txt requirements/
RUN python -m venv /opt/djeli && /opt/djeli/bin/pip install --no-cache-dir --require-hashes --requirement requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY graph graph
COPY loaders loaders
COPY queries queries
COPY api api
COPY viz viz
COPY djeli djeli
COPY --from=explorer /src/viz/explorer/dist viz/explorer/dist
RUN /opt/djeli/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim-bookworm
COPY --from=wheel /opt/djeli /opt/djeli
RUN groupadd --gid 10001 djeli \
    && useradd --uid 10001 --gid djeli --no-create-home --home-dir /data djeli \
    && install --directory --owner djeli --group djeli --mode 0700 /data
USER 10001:10001
ENV PATH=/opt/djeli/bin:$PATH DJELI_DATA=/data PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["djeli"]
CMD ["serve"]

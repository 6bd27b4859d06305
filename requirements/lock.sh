#!/usr/bin/env bash
# Writes requirements/*.txt anew: exact versions and hashes, no host. An argument such as `--upgrade` goes to uv.
set -euo pipefail
cd "$(dirname "$0")/.."
lock() {
    local name=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "make lock" --output-file "requirements/$name.txt" "$@"
}
lock run pyproject.toml --group build "${@}"
lock test pyproject.toml --extra ftm --extra py2neo --group build --group test --constraint requirements/run.txt "${@}"
lock bench pyproject.toml --group build --group bench --constraint requirements/run.txt "${@}"
lock node --group node "${@}"

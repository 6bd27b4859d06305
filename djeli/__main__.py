"""`python -m djeli`."""

from djeli.cli import main

if __name__ == "__main__":
    main()

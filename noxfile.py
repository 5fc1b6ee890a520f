"""What can be run on this repository, one short target each: ``nox -l`` lists them, ``nox -s lint`` runs one."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import nox

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
OLDEST = PYTHONS[0]
PINNED = ("-c", "constraints.txt")
PLUGINS = tuple(f"./{path.parent.as_posix()}" for path in sorted(Path("plugins").glob("*/pyproject.toml")))
SCAFFOLDS = sorted(
    path.parent.name for path in Path("src/scrkit/cli/scaffold").glob("*/src") if path.parent.name != "common"
)

EVERYTHING = (
    *nox.project.dependency_groups(PYPROJECT, "benchmarks", "check", "differential", "mutation", "readers"),
    *PYPROJECT["build-system"]["requires"],
    "pip>=25.1",
    ".[test]",
    *PLUGINS,
)
PINS_HEAD = (
    "# Exact versions of everything that scrkit, its plugins, their tests and the checks need; no addresses.",
    "# Written by: nox -s repin",
    "# Needed by a tool on the newest Python alone, and therefore not found by repin:",
    'PyYAML-ft==8.0.0 ; python_version >= "3.13"',
    "",
)

nox.needs_version = ">=2024.10"
nox.options.sessions = ["lint", "layers", "types", "tests"]
nox.options.error_on_missing_interpreters = True


def _install_for_tests(session: nox.Session) -> None:
    """Install scrkit, its plugins and what the tests need, as the README's second command does."""
    session.install(*PINNED, ".[test]", *PLUGINS)


def _install_for_checks(session: nox.Session, *groups: str) -> None:
    """Install what the tests need and the tools of *groups*."""
    _install_for_tests(session)
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run every test under coverage, child processes included; every branch must be covered."""
    _install_for_tests(session)
    data = Path(session.create_tmp()).resolve() / "coverage"
    measured = {"COVERAGE_FILE": str(data), "COVERAGE_PROCESS_START": str(Path("pyproject.toml").resolve())}
    session.run("coverage", "erase", env=measured)
    session.run("python", "-m", "pytest", "-n", "auto", *session.posargs, env=measured)
    session.run("coverage", "combine", "-q", env=measured)
    session.run("coverage", "report", env=measured)


@nox.session(python=OLDEST)
def properties(session: nox.Session) -> None:
    """Run the laws alone, with many more examples than the suite takes."""
    _install_for_tests(session)
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "hypothesis", "--hypothesis-profile=thorough")


@nox.session(python=OLDEST)
def types(session: nox.Session) -> None:
    """Check the types of sources, tests, plugins and examples with two checkers."""
    _install_for_checks(session, "benchmarks", "check")
    session.run("mypy")
    session.run("pyrefly", "check")


@nox.session(python=OLDEST)
def typing(session: nox.Session) -> None:
    """Check with two checkers that right plugins pass, that each of many mistakes is found, and that nothing is Any."""
    _install_for_checks(session, "check")
    session.run("python", "tools/check_typing.py")


@nox.session(python=OLDEST)
def lint(session: nox.Session) -> None:
    """Check style and formatting, and that dependencies are those that are imported."""
    _install_for_checks(session, "check")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("deptry", "src")


@nox.session(python=OLDEST)
def layers(session: nox.Session) -> None:
    """Check that imports between the rooms go downwards only."""
    _install_for_checks(session, "check")
    session.run("lint-imports")


@nox.session(python=PYTHONS)
def wheels(session: nox.Session) -> None:
    """Build every wheel, install them without the sources in sight, and run the suite against them."""
    session.install(*PINNED, "build")
    built = Path(session.create_tmp()).resolve() / "wheels"
    for folder in (".", *PLUGINS):
        session.run("python", "-m", "build", "--wheel", "--outdir", str(built), folder, silent=True)
    found = {path.name.partition("-")[0]: str(path) for path in sorted(built.glob("*.whl"))}
    ours = found.pop("scrkit")
    session.install(*PINNED, "--force-reinstall", f"{ours}[test]", *found.values())
    session.run("python", "-m", "pytest", "-n", "auto", *session.posargs)


@nox.session(python=OLDEST)
@nox.parametrize("kind", SCAFFOLDS)
def scaffold(session: nox.Session, kind: str) -> None:
    """Write a new plugin of each kind, build and install it as its author would, and run its own checks and tests."""
    session.install(*PINNED, "build", "mypy", "pyrefly", "ruff")
    with TemporaryDirectory() as folder:  # not in .nox, where ruff finds nothing to check
        project, built = Path(folder, "scrkit-sea-wall"), Path(folder, "wheels")
        session.run("python", "-m", "build", "--wheel", "--outdir", str(built), ".", silent=True)
        session.install(*PINNED, str(next(built.glob("scrkit-*.whl"))))
        session.run("scrkit", "plugins", "new", "sea-wall", "--kind", kind, "-o", str(project))
        session.run("python", "-m", "build", "--wheel", "--outdir", str(built), str(project), silent=True)
        session.install(*PINNED, f"{next(built.glob('scrkit_sea_wall-*.whl'))}[test]")
        with session.chdir(project):
            session.run("scrkit", "plugins", "check")
            session.run("ruff", "check")
            session.run("ruff", "format", "--check")
            session.run("mypy", "--strict")
            session.run("pyrefly", "check")
            session.run("python", "-m", "pytest")


@nox.session(python=OLDEST)
def mutants(session: nox.Session) -> None:
    """Change language, codec, model and validators bit by bit, and list the changes that no test notices.

    ``nox -s mutants -- 400 scrkit.language`` tries four hundred of one room's, drawn by chance and the same each time.
    """
    _install_for_checks(session, "mutation")
    names: list[str] = []
    if session.posargs:
        session.run("mutmut", "run", "none.such", success_codes=[0, 1], silent=True)  # makes them, and tries none
        drawn = session.run("python", "tools/sample_mutants.py", *session.posargs, silent=True)
        names = str(drawn).split()
    session.run("mutmut", "run", *names)
    session.run("mutmut", "results")


@nox.session(python=OLDEST)
def differential(session: nox.Session) -> None:
    """Compare every phrase with what ``dateparser`` makes of it; fails where a difference has not been judged."""
    _install_for_checks(session, "differential")
    session.run("python", "tools/dateparser_differences.py")


@nox.session(python=OLDEST)
def benchmarks(session: nox.Session) -> None:
    """Time ours against the bare libraries; fails where a promise of speed is broken."""
    session.install(*PINNED, ".[pdf]", *PLUGINS, *nox.project.dependency_groups(PYPROJECT, "benchmarks", "readers"))
    for script in ("version.py", "plan.py", "canonical.py", "plugins.py", "reading.py", "protected.py", "rules.py"):
        session.run("python", f"benchmarks/{script}")


def _freeze(session: nox.Session) -> list[str]:
    """Return what is installed as pins, without what comes from this repository or with Python."""
    ours = ("scrkit", *(Path(plugin).name for plugin in PLUGINS), "setuptools")
    out = [argument for name in ours for argument in ("--exclude", name)]
    return str(session.run("python", "-m", "pip", "freeze", "--all", *out, silent=True)).splitlines()


@nox.session(python=PYTHONS)
def pins(session: nox.Session) -> None:
    """Check that every pin of constraints.txt can be installed, and that nothing goes unpinned."""
    session.install(*PINNED, *EVERYTHING)
    lines = Path("constraints.txt").read_text("utf-8").splitlines()
    if unpinned := sorted(set(_freeze(session)) - {line.partition(" ")[0] for line in lines}):
        session.error(f"not in constraints.txt: {', '.join(unpinned)}")


@nox.session(python=OLDEST)
def repin(session: nox.Session) -> None:
    """Write constraints.txt anew from a fresh environment."""
    session.install(*EVERYTHING)
    Path("constraints.txt").write_text("\n".join([*PINS_HEAD, *_freeze(session), ""]), "utf-8")

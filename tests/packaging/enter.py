"""Enter: a program in a root of its own; run by `unshare`, so that its mounts are nobody else's.

Usage: python enter.py ROOT USER FOLDER HOME PROGRAM [ARGUMENT]...
"""

import os
import subprocess
import sys


def main(root: str, user: str, folder: str, home: str, *program: str) -> None:
    """Become the program, with the devices of this machine and an environment of its own."""
    # Nobody but the administrator of a machine can make devices.
    for mount in (("--rbind", "/dev", f"{root}/dev"), ("-t", "proc", "proc", f"{root}/proc")):
        subprocess.run(["mount", *mount], check=True)  # noqa: S603, S607
    os.chroot(root)
    os.chdir(folder)
    if user != "0":
        os.setgroups([])
        os.setgid(int(user))
        os.setuid(int(user))
    own = {"LANG": "C.UTF-8", **({"HOME": home} if home else {})}
    os.execve(program[0], program, own)  # noqa: S606


if __name__ == "__main__":
    main(*sys.argv[1:])

"""What may have become of a file between two starts. Each takes its path and dice."""
import os

PAGE = 8192

def flip(path, dice):
    with open(path, "r+b") as file:
        for _ in range(dice.randint(1, 40)):
            at = dice.randrange(os.path.getsize(path))
            file.seek(at)
            byte = file.read(1)
            file.seek(at)
            file.write(bytes([byte[0] ^ (1 << dice.randrange(8))]))

def zero(path, dice):
    with open(path, "r+b") as file:
        file.seek(dice.randrange(os.path.getsize(path) // PAGE + 1) * PAGE)
        file.write(bytes(PAGE * dice.randint(1, 3)))

def cut(path, dice):
    os.truncate(path, dice.randrange(os.path.getsize(path)))

def folder(path, dice):
    os.unlink(path)
    os.makedirs(path + "/inside")

def other(path, dice):
    with open(path, "wb") as file:
        file.write(dice.randbytes(PAGE * 4))

DAMAGES = {"flipped": flip, "zeroed": zero, "cut": cut, "a folder": folder, "another file": other}

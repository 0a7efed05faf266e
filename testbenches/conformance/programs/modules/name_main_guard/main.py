# __name__ tells whether the file is the program.
import helper

if __name__ == "__main__":
    print("program")
print(helper.ran_as)

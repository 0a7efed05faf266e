here = "here"

print("before")
b"ok \xfe".decode("utf-8")
print("after")

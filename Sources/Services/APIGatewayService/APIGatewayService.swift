// The service follows in the next commit.

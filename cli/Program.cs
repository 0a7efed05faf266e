return PyXL.Cli.CommandLine.Run(args);

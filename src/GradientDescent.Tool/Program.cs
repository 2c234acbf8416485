using System.CommandLine;

var command = new RootCommand("Linear models of any table, without a program.");
return await command.Parse(args).InvokeAsync();

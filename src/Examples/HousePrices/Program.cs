using HousePrices;

return CommandLine.Run(args);

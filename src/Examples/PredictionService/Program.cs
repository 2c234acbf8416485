using PredictionService;

await HouseService.Create(args).RunAsync();

using GradientDescent.Fuzz;

return FuzzCommand.Run(args);

using GradientDescent.Comparison;

return ComparisonCommand.Run(args);

using GradientDescent.Tool.Commands;
using GradientDescent.Tool.Output;

return (int)CommandLine.Run(args, Terminal.OfProcess());

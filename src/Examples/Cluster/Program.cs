using Cluster;
using GradientDescent;

try
{
    switch (args)
    {
        case ["silo", var first, var number]:
            await SiloProgram.Run(first, number);
            return 0;
        case ["client", var first, var pattern, var folder]:
            await ClientProgram.Run(first, pattern, folder);
            return 0;
        default:
            return await Training.Run(args);
    }
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or SourceFormatException or PartitionException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

using System.Globalization;
using Cluster;

if (args is not ["silo", var first, var number])
    return await Training.Run(args);

using var silo = SiloProgram.Create(new Ports(int.Parse(first, CultureInfo.InvariantCulture)), int.Parse(number, CultureInfo.InvariantCulture));
await silo.StartAsync();

// The process that started this one holds the other end of its input, so this one ends with it.
await Console.In.ReadToEndAsync();
return 0;

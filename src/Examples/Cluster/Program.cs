using Cluster;

if (args is not ["silo", var first, var number])
    return await Training.Run(args);

await SiloProgram.Run(first, number);
return 0;

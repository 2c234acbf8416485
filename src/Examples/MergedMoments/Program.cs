using System.Diagnostics;
using GradientDescent;
using MergedMoments;

// A job: reads one file, and saves its moments. Any queue can run it, on any computer.
if (args is ["moments", var input, var output])
{
    new House.Trainer().MomentsOf(Csv.Open(input)).Save(output);
    return 0;
}

if (args is not [_, ..] files)
{
    Console.Error.WriteLine("Give the CSV files: MergedMoments houses-1.csv houses-2.csv");
    return 2;
}

// The jobs, each in a process of its own.
var folder = Directory.CreateTempSubdirectory("moments").FullName;
var jobs = files.Select((file, number) => Start("moments", file, Path.Combine(folder, $"{number}.json"))).ToArray();
foreach (var job in jobs)
{
    await job.WaitForExitAsync();
    if (job.ExitCode != 0)
        return job.ExitCode;
}

// The end: the moments are merged in the order of the files, and fitted. No row is read again.
var moments = Enumerable.Range(0, files.Length).Select(number => RowMoments.Load<House.Model>(Path.Combine(folder, $"{number}.json"))).Aggregate((one, next) => one.Merge(next));
Directory.Delete(folder, recursive: true);
Console.WriteLine(new House.Trainer().Fit(moments));
return 0;

static Process Start(params string[] arguments) => Process.Start(
    Environment.ProcessPath!,
    Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(House).Assembly.Location, .. arguments] : arguments);

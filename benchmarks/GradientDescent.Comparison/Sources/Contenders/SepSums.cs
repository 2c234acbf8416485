using System.IO.MemoryMappedFiles;
using GradientDescent.Comparison.Sources.Text;
using nietras.SeparatedValues;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>Only reading: Sep parses every cell to a double, and the cells of each column are added up.</summary>
internal static class SepSums
{
    /// <summary>Several threads read as many parts of the file of equal length, each with a reader of its own.</summary>
    public static double[] OfFile(string path, int threads)
    {
        if (threads == 1)
            return Sums(Sep.Reader().FromFile(path));

        var ends = PartEnds(path, threads);
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open);
        var sums = new double[threads][];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            using var stream = file.CreateViewStream(ends[part], ends[part + 1] - ends[part], MemoryMappedFileAccess.Read);
            sums[part] = Sums(Sep.New(',').Reader(static options => options with { HasHeader = false }).From(stream));
        });
        return [.. Enumerable.Range(0, sums[0].Length).Select(column => sums.Sum(part => part[column]))];
    }

    private static double[] Sums(SepReader reader)
    {
        using (reader)
        {
            var sums = new double[RandomText.Features + 1];
            foreach (var row in reader)
            {
                for (var column = 0; column < sums.Length; column++)
                    sums[column] += row[column].Parse<double>();
            }

            return sums;
        }
    }

    /// <summary>The end of the header, then the end of each part; all are ends of lines.</summary>
    private static long[] PartEnds(string path, int parts)
    {
        using var file = File.OpenRead(path);
        return [LineEnd(file, 0), .. Enumerable.Range(1, parts - 1).Select(part => LineEnd(file, file.Length / parts * part)), file.Length];
    }

    private static long LineEnd(FileStream file, long from)
    {
        file.Position = from;
        while (file.ReadByte() is not (-1 or '\n'))
            continue;
        return file.Position;
    }
}

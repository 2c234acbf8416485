namespace GradientDescent.Reports.Tests;

/// <summary>Two features.</summary>
[LinearModel]
public partial record Flat(double Area, double Rooms, [Target] double Rent)
{
    public static Flat[] Some(int count)
    {
        var random = new Random(2);
        return [.. Enumerable.Range(0, count).Select(_ => (Area: 30 + (90 * random.NextDouble()), Rooms: random.Next(1, 6)))
            .Select(flat => new Flat(flat.Area / 100, flat.Rooms, 2 + (9 * flat.Area / 100) + (1.5 * flat.Rooms) + random.NextDouble()))];
    }
}

/// <summary>Five features, in <c>float</c>, no intercept, weighted.</summary>
[LinearModel(Intercept = false)]
public partial record Probe(float A, float B, float C, float D, float E, [Target] float Signal, [SampleWeight] float Weight)
{
    public static Probe[] Some(int count)
    {
        var random = new Random(5);
        float Next() => (float)((2 * random.NextDouble()) - 1);
        return [.. Enumerable.Range(0, count).Select(_ => (A: Next(), B: Next(), C: Next(), D: Next(), E: Next(), Noise: Next()))
            .Select(x => new Probe(x.A, x.B, x.C, x.D, x.E, x.A - (2 * x.B) + (0.5f * x.C) + x.E + (x.Noise / 4), 1 + random.Next(3)))];
    }
}

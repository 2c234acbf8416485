namespace GradientDescent.Fuzz;

/// <summary>Shrinks a failing project: removes each piece that the failure does not need.</summary>
internal static class SmallerProject
{
    public static RandomProject Of(RandomProject project, BrokenPromise broken)
    {
        var smaller = project;
        while (smaller.Smaller().FirstOrDefault(candidate => Promises.BrokenBy(new(candidate)).Any(broken.IsLike)) is { } found)
            smaller = found;
        return smaller;
    }
}

namespace GradientDescent.Reading;

/// <summary>Parses parts into batches.</summary>
internal abstract class PartReading : IDisposable
{
    /// <summary>Reads the next rows.</summary>
    /// <returns>Whether there may be more.</returns>
    public abstract bool Read(PropertyBatch batch);

    public abstract void Dispose();
}

namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A model record for sets of one form.</summary>
public interface INistRow<TSelf>
    where TSelf : INistRow<TSelf>
{
    static abstract TSelf From(Observation observation);
}

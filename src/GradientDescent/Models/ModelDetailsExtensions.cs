using System.Runtime.CompilerServices;

namespace GradientDescent;

/// <summary>Attaches <see cref="ModelDetails"/> to a model.</summary>
public static class ModelDetailsExtensions
{
    // Beside the models and not in them: a record with weights alone is equal to another with the same weights.
    private static readonly ConditionalWeakTable<ILinearModel, ModelDetails> Attached = [];

    /// <summary>What is known of the model beside its weights; null where nobody has said.</summary>
    /// <remarks>A model made with <c>with</c> is another one, of which nothing is known.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static ModelDetails? Details(this ILinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Attached.TryGetValue(model, out var details) ? details : null;
    }

    /// <summary>Attaches what is known of the model in place of what was known before, and gives the same instance back. Thread-safe.</summary>
    /// <param name="model">The model.</param>
    /// <param name="details">What is known; null to forget it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static TModel AttachDetails<TModel>(this TModel model, ModelDetails? details)
        where TModel : class, ILinearModel
    {
        ArgumentNullException.ThrowIfNull(model);
        if (details is null)
            Attached.Remove(model);
        else
            Attached.AddOrUpdate(model, details);
        return model;
    }
}

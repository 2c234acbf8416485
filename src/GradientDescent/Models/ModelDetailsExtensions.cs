using System.Runtime.CompilerServices;

namespace GradientDescent;

/// <summary>Attaches <see cref="ModelDetails"/> to a model.</summary>
public static class ModelDetailsExtensions
{
    // Stored beside the models, not in them: records with the same weights must stay equal.
    private static readonly ConditionalWeakTable<ILinearModel, ModelDetails> Attached = [];

    /// <summary>Returns the details that were attached to the model; null if there are none.</summary>
    /// <remarks>A copy made with <c>with</c> is another model, without details.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static ModelDetails? Details(this ILinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Attached.TryGetValue(model, out var details) ? details : null;
    }

    /// <summary>Attaches details to the model, replacing earlier ones, and returns the same instance. Thread-safe.</summary>
    /// <param name="model">The model.</param>
    /// <param name="details">The details; null removes them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <example><code>fit.Model.AttachDetails(fit.Details(trainer.PrepareRows(houses, fit.Model))).Save("house.json");</code></example>
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

using System.Runtime.ExceptionServices;

namespace GradientDescent.Reading;

/// <summary>The rows of a part.</summary>
/// <param name="Batches">The rows that could be parsed.</param>
/// <param name="Failure">Why the text after them cannot be; null if it can.</param>
internal sealed record ParsedPart(Queue<PropertyBatch> Batches, ExceptionDispatchInfo? Failure);

namespace GradientDescent.Files;

/// <summary>Something of the user that can be read once, and that the user closes.</summary>
/// <param name="kind">What it is, for messages.</param>
internal abstract class OnceInput(string kind) : Input
{
    private bool _isOpened;

    public sealed override bool IsRepeatable => false;

    /// <exception cref="InvalidOperationException">It was opened before.</exception>
    public sealed override Stream Open() => Interlocked.Exchange(ref _isOpened, true)
        ? throw new InvalidOperationException($"The {kind} was read before, and can be read only once: open a file, or read the {kind} into a text.")
        : OpenOnce();

    protected abstract Stream OpenOnce();
}

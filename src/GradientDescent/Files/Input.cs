namespace GradientDescent.Files;

/// <summary>Something that has text: a file, a stream, a text in memory.</summary>
internal abstract class Input
{
    /// <summary>Its name in messages.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it can be opened again.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>Whether its bytes are always UTF-8, because they were letters before.</summary>
    public virtual bool IsUtf8 => false;

    /// <summary>The number of lines before the text, if it is a part of a file. Default: 0.</summary>
    public virtual long LinesBefore => 0;

    /// <summary>Whether it may have no rows, because it is a part of a file. Default: false.</summary>
    public virtual bool MayBeEmpty => false;

    /// <summary>Opens it at its first byte.</summary>
    public abstract Stream Open();
}

using System.Security.Cryptography;
using System.Text;
using GradientDescent.Files;
using GradientDescent.Parts;

namespace GradientDescent.Partitions;

/// <summary>A part of a file, with the names of its columns before it. Its bytes must be those that were described.</summary>
internal sealed class PartInput(FilePart part) : Input
{
    private readonly byte[] _header = Encoding.UTF8.GetBytes(part.Header);

    public override string Name => part.Path;

    public override bool MayBeEmpty => !part.IsWholeFile;

    public override long LinesBefore => part.LinesBefore - LineCount.Of(_header);

    /// <exception cref="SourceFormatException">The file has another length than when it was described.</exception>
    public override Stream Open()
    {
        var file = new FileStream(part.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            if (file.Length != part.FileLength)
                throw Changed();
            file.Position = part.From;
            return new Checked(file, this);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private SourceFormatException Changed() => new(part.Path, null, "The file changed after it was described: describe it again with Csv.Partitions, or restore it.");

    /// <summary>Reads the names, then the bytes of the part. At its end, their hash must be that of the description.</summary>
    private sealed class Checked(FileStream file, PartInput input) : ReadOnlyStream
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly long _length = input.Part.Length;
        private int _header;
        private long _read;

        public override int Read(Span<byte> buffer)
        {
            if (_header < input._header.Length)
            {
                var names = input._header.AsSpan(_header, Math.Min(buffer.Length, input._header.Length - _header));
                names.CopyTo(buffer);
                _header += names.Length;
                return names.Length;
            }

            var count = file.Read(buffer[..(int)Math.Min(buffer.Length, _length - _read)]);
            _hash.AppendData(buffer[..count]);
            _read += count;
            if (count == 0 && !buffer.IsEmpty && (_read < _length || Convert.ToHexString(_hash.GetCurrentHash()) != input.Part.Hash))
                throw input.Changed();
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                file.Dispose();
                _hash.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    private FilePart Part => part;
}

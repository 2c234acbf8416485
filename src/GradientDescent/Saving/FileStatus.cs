using System.Runtime.InteropServices;
using System.Text;

namespace GradientDescent.Saving;

/// <summary>What Linux knows of a file: which one it is, its kind, its names and its owner. .NET does not tell this.</summary>
internal readonly partial record struct FileStatus
{
    private const int WorkingFolder = -100;
    private const uint BasicStatistics = 0x7ff;
    private const int KindMask = 0xf000;
    private const int RegularFile = 0x8000;

    private (ulong Device, ulong Number) Identity { get; init; }

    private (uint User, uint Group) Owner { get; init; }

    /// <summary>Whether it is a regular file with one name, and without access lists or other attributes, which a new file would not have.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The status behind all links; null if there is none, or if the system does not tell.</summary>
    public static FileStatus? Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() && GetStatus(WorkingFolder, path, 0, BasicStatistics, out var status) == 0
                ? new()
                {
                    Identity = (status.Device, status.Number),
                    Owner = (status.User, status.Group),
                    IsPlain = (status.Mode & KindMask) == RegularFile && status.LinkCount == 1 && !HasAttributes(path),
                }
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library of before 2018.
            return null;
        }
    }

    /// <summary>Gives another file the owner of this one.</summary>
    /// <returns>False if it has another owner afterwards.</returns>
    public bool TryGiveOwner(string path) => Of(path) is { } other && (other.Owner == Owner || (OperatingSystem.IsLinux() && SetOwner(path, Owner.User, Owner.Group) == 0));

    /// <summary>Whether a file has extended attributes, such as access lists. A new file gets those of the security modules by itself.</summary>
    private static bool HasAttributes(string path)
    {
        var length = ListAttributes(path, null, 0);
        if (length <= 0)
            return false;
        var names = new byte[length];
        length = ListAttributes(path, names, names.Length);
        return length < 0 || Encoding.UTF8.GetString(names, 0, (int)length).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Any(static name => !name.StartsWith("security.", StringComparison.Ordinal));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, out Statistics status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOwner(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "listxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ListAttributes(string path, byte[]? names, nint size);

    /// <summary>The struct statx of Linux, which is the same for all processors.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Statistics
    {
        [FieldOffset(16)]
        public readonly uint LinkCount;

        [FieldOffset(20)]
        public readonly uint User;

        [FieldOffset(24)]
        public readonly uint Group;

        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Number;

        /// <summary>The major and the minor number.</summary>
        [FieldOffset(136)]
        public readonly ulong Device;
    }
}

using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <inheritdoc cref="IBlas{T}"/>
internal sealed unsafe partial class DoubleBlas : IBlas<double>
{
    private const int ColumnMajor = 102, Plain = 111, Transposed = 112, Upper = 121;

    public static void MultiplyVector(bool transposed, int rows, int columns, double alpha, double* matrix, double* x, double beta, double* y) =>
        Gemv(ColumnMajor, transposed ? Transposed : Plain, rows, columns, alpha, matrix, rows, x, 1, beta, y, 1);

    public static void Gram(int rows, int columns, double* matrix, double* gram) =>
        Syrk(ColumnMajor, Upper, Transposed, columns, rows, 1, matrix, rows, 0, gram, columns);

    public static double Dot(int count, double* x, double* y) => Dot(count, x, 1, y, 1);

    public static int SolveCholesky(int size, double* matrix, int stride, double* rightSide)
    {
        var (triangle, one) = ((byte)'U', 1);
        Posv(&triangle, &size, &one, matrix, &stride, rightSide, &size, out var information);
        return information;
    }

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_dgemv")]
    private static partial void Gemv(
        int order, int transposition, int rows, int columns, double alpha, double* matrix, int stride, double* x, int stepX, double beta, double* y, int stepY);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_dsyrk")]
    private static partial void Syrk(
        int order, int triangle, int transposition, int size, int depth, double alpha, double* matrix, int stride, double beta, double* result, int resultStride);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_ddot")]
    private static partial double Dot(int count, double* x, int stepX, double* y, int stepY);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "dposv_")]
    private static partial void Posv(
        byte* triangle, int* size, int* rightSides, double* matrix, int* stride, double* rightSide, int* rightStride, out int information);
}

using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <inheritdoc cref="IBlas{T}"/>
internal sealed unsafe partial class SingleBlas : IBlas<float>
{
    private const int ColumnMajor = 102, Plain = 111, Transposed = 112, Upper = 121;

    public static void MultiplyVector(bool transposed, int rows, int columns, float alpha, float* matrix, float* x, float beta, float* y) =>
        Gemv(ColumnMajor, transposed ? Transposed : Plain, rows, columns, alpha, matrix, rows, x, 1, beta, y, 1);

    public static void Gram(int rows, int columns, float* matrix, float* gram) =>
        Syrk(ColumnMajor, Upper, Transposed, columns, rows, 1, matrix, rows, 0, gram, columns);

    public static float Dot(int count, float* x, float* y) => Dot(count, x, 1, y, 1);

    public static int SolveCholesky(int size, float* matrix, int stride, float* rightSide)
    {
        var (triangle, one) = ((byte)'U', 1);
        Posv(&triangle, &size, &one, matrix, &stride, rightSide, &size, out var information);
        return information;
    }

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_sgemv")]
    private static partial void Gemv(
        int order, int transposition, int rows, int columns, float alpha, float* matrix, int stride, float* x, int stepX, float beta, float* y, int stepY);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_ssyrk")]
    private static partial void Syrk(
        int order, int triangle, int transposition, int size, int depth, float alpha, float* matrix, int stride, float beta, float* result, int resultStride);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "cblas_sdot")]
    private static partial float Dot(int count, float* x, int stepX, float* y, int stepY);

    [LibraryImport(OpenBlasLibrary.File, EntryPoint = "sposv_")]
    private static partial void Posv(
        byte* triangle, int* size, int* rightSides, float* matrix, int* stride, float* rightSide, int* rightStride, out int information);
}

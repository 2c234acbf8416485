namespace GradientDescent.Tests.Records;

// The shapes of a kernel: every count of features where its form changes, and the limits.

[LinearModel]
public partial record Double1(
    double X1, [Target] double Y);

[LinearModel]
public partial record Double2(
    double X1, double X2, [Target] double Y);

[LinearModel]
public partial record Double3(
    double X1, double X2, double X3, [Target] double Y);

[LinearModel]
public partial record Double5(
    double X1, double X2, double X3, double X4, double X5, [Target] double Y);

[LinearModel]
public partial record Double6(
    double X1, double X2, double X3, double X4, double X5, double X6, [Target] double Y);

[LinearModel]
public partial record Double7(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, [Target] double Y);

[LinearModel]
public partial record Double8(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, [Target] double Y);

[LinearModel]
public partial record Double9(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9,
    [Target] double Y);

[LinearModel]
public partial record Double16(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9, double X10,
    double X11, double X12, double X13, double X14, double X15, double X16, [Target] double Y);

[LinearModel]
public partial record Double17(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9, double X10,
    double X11, double X12, double X13, double X14, double X15, double X16, double X17, [Target] double Y);

[LinearModel]
public partial record Double31(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9, double X10,
    double X11, double X12, double X13, double X14, double X15, double X16, double X17, double X18, double X19,
    double X20, double X21, double X22, double X23, double X24, double X25, double X26, double X27, double X28,
    double X29, double X30, double X31, [Target] double Y);

[LinearModel]
public partial record Double64(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9, double X10,
    double X11, double X12, double X13, double X14, double X15, double X16, double X17, double X18, double X19,
    double X20, double X21, double X22, double X23, double X24, double X25, double X26, double X27, double X28,
    double X29, double X30, double X31, double X32, double X33, double X34, double X35, double X36, double X37,
    double X38, double X39, double X40, double X41, double X42, double X43, double X44, double X45, double X46,
    double X47, double X48, double X49, double X50, double X51, double X52, double X53, double X54, double X55,
    double X56, double X57, double X58, double X59, double X60, double X61, double X62, double X63, double X64,
    [Target] double Y);

[LinearModel]
public partial record Double256(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9, double X10,
    double X11, double X12, double X13, double X14, double X15, double X16, double X17, double X18, double X19,
    double X20, double X21, double X22, double X23, double X24, double X25, double X26, double X27, double X28,
    double X29, double X30, double X31, double X32, double X33, double X34, double X35, double X36, double X37,
    double X38, double X39, double X40, double X41, double X42, double X43, double X44, double X45, double X46,
    double X47, double X48, double X49, double X50, double X51, double X52, double X53, double X54, double X55,
    double X56, double X57, double X58, double X59, double X60, double X61, double X62, double X63, double X64,
    double X65, double X66, double X67, double X68, double X69, double X70, double X71, double X72, double X73,
    double X74, double X75, double X76, double X77, double X78, double X79, double X80, double X81, double X82,
    double X83, double X84, double X85, double X86, double X87, double X88, double X89, double X90, double X91,
    double X92, double X93, double X94, double X95, double X96, double X97, double X98, double X99, double X100,
    double X101, double X102, double X103, double X104, double X105, double X106, double X107, double X108,
    double X109, double X110, double X111, double X112, double X113, double X114, double X115, double X116,
    double X117, double X118, double X119, double X120, double X121, double X122, double X123, double X124,
    double X125, double X126, double X127, double X128, double X129, double X130, double X131, double X132,
    double X133, double X134, double X135, double X136, double X137, double X138, double X139, double X140,
    double X141, double X142, double X143, double X144, double X145, double X146, double X147, double X148,
    double X149, double X150, double X151, double X152, double X153, double X154, double X155, double X156,
    double X157, double X158, double X159, double X160, double X161, double X162, double X163, double X164,
    double X165, double X166, double X167, double X168, double X169, double X170, double X171, double X172,
    double X173, double X174, double X175, double X176, double X177, double X178, double X179, double X180,
    double X181, double X182, double X183, double X184, double X185, double X186, double X187, double X188,
    double X189, double X190, double X191, double X192, double X193, double X194, double X195, double X196,
    double X197, double X198, double X199, double X200, double X201, double X202, double X203, double X204,
    double X205, double X206, double X207, double X208, double X209, double X210, double X211, double X212,
    double X213, double X214, double X215, double X216, double X217, double X218, double X219, double X220,
    double X221, double X222, double X223, double X224, double X225, double X226, double X227, double X228,
    double X229, double X230, double X231, double X232, double X233, double X234, double X235, double X236,
    double X237, double X238, double X239, double X240, double X241, double X242, double X243, double X244,
    double X245, double X246, double X247, double X248, double X249, double X250, double X251, double X252,
    double X253, double X254, double X255, double X256, [Target] double Y);

[LinearModel]
public partial record Float1(
    float X1, [Target] float Y);

[LinearModel]
public partial record Float5(
    float X1, float X2, float X3, float X4, float X5, [Target] float Y);

[LinearModel]
public partial record Float6(
    float X1, float X2, float X3, float X4, float X5, float X6, [Target] float Y);

[LinearModel]
public partial record Float17(
    float X1, float X2, float X3, float X4, float X5, float X6, float X7, float X8, float X9, float X10, float X11,
    float X12, float X13, float X14, float X15, float X16, float X17, [Target] float Y);

[LinearModel(Intercept = false)]
public partial record NoIntercept1(
    double X1, [Target] double Y);

[LinearModel(Intercept = false)]
public partial record NoIntercept2(
    double X1, double X2, [Target] double Y);

[LinearModel(Intercept = false)]
public partial record NoIntercept8(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, [Target] double Y);

[LinearModel(Intercept = false)]
public partial record NoIntercept9(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, double X9,
    [Target] double Y);

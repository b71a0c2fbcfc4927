// Written by `python -m restore_export.plugin.compile` from kernels/ and plan.py. Do not edit.
// Triton 3.9.0; PTX 8.2 for sm_80 and newer.
#pragma once

namespace restore {

constexpr int kTile = 64;
constexpr int kRows = 8;
constexpr int kFeatures = 256;
constexpr int kAlignedWidth = 16;

// A kernel takes its pointers, then its int32 scalars, then 2 pointers that Triton appends, which may be null.
struct Kernel {
  const char* entry;
  const char* ptx;
  int threads;
  int shared_bytes;  // dynamic
};

namespace ptx {

constexpr char similarity_fp16[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_fp16(
	.param .u64 .ptr .global .align 1 similarity_fp16_param_0,
	.param .u64 .ptr .global .align 1 similarity_fp16_param_1,
	.param .u64 .ptr .global .align 1 similarity_fp16_param_2,
	.param .u64 .ptr .global .align 1 similarity_fp16_param_3,
	.param .u32 similarity_fp16_param_4,
	.param .u32 similarity_fp16_param_5,
	.param .u32 similarity_fp16_param_6,
	.param .u64 .ptr .global .align 1 similarity_fp16_param_7,
	.param .u64 .ptr .global .align 1 similarity_fp16_param_8
)
.reqntid 128
{
	.reg .pred 	%p<226>;
	.reg .b16 	%rs<65>;
	.reg .b32 	%r<1213>;
	.reg .b64 	%rd<408>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_12;
	ld.param.b32 	%r87, [similarity_fp16_param_5];
	ld.param.b32 	%r86, [similarity_fp16_param_4];
	ld.param.b64 	%rd105, [similarity_fp16_param_2];
	ld.param.b64 	%rd103, [similarity_fp16_param_0];
	mov.u32 	%r89, %ctaid.z;
	cvt.u64.u32 	%rd1, %r89;
	shr.s32 	%r138, %r87, 31;
	shr.u32 	%r139, %r138, 28;
	add.s32 	%r140, %r87, %r139;
	and.b32 	%r3, %r140, -16;
	shl.b32 	%r141, %r2, 6;
	mov.u32 	%r4, %tid.x;
	bfe.u32 	%r142, %r4, 3, 4;
	or.b32 	%r143, %r142, 16;
	or.b32 	%r144, %r142, 32;
	or.b32 	%r145, %r142, 48;
	and.b32 	%r5, %r4, 63;
	and.b32 	%r6, %r4, 64;
	bfe.u32 	%r148, %r4, 6, 1;
	or.b32 	%r149, %r148, 2;
	or.b32 	%r150, %r148, 4;
	or.b32 	%r151, %r148, 6;
	or.b32 	%r152, %r148, 8;
	or.b32 	%r153, %r148, 10;
	or.b32 	%r154, %r148, 12;
	or.b32 	%r155, %r148, 14;
	or.b32 	%r156, %r148, 16;
	or.b32 	%r157, %r148, 18;
	or.b32 	%r158, %r148, 20;
	or.b32 	%r159, %r148, 22;
	or.b32 	%r160, %r148, 24;
	or.b32 	%r161, %r148, 26;
	or.b32 	%r162, %r148, 28;
	or.b32 	%r163, %r148, 30;
	or.b32 	%r164, %r148, 32;
	or.b32 	%r165, %r148, 34;
	or.b32 	%r166, %r148, 36;
	or.b32 	%r167, %r148, 38;
	or.b32 	%r168, %r148, 40;
	or.b32 	%r169, %r148, 42;
	or.b32 	%r170, %r148, 44;
	or.b32 	%r171, %r148, 46;
	or.b32 	%r172, %r148, 48;
	or.b32 	%r173, %r148, 50;
	or.b32 	%r174, %r148, 52;
	or.b32 	%r175, %r148, 54;
	or.b32 	%r176, %r148, 56;
	or.b32 	%r177, %r148, 58;
	or.b32 	%r178, %r148, 60;
	or.b32 	%r179, %r148, 62;
	and.b32 	%r7, %r4, 7;
	shl.b32 	%r8, %r7, 3;
	and.b32 	%r9, %r4, 3;
	and.b32 	%r10, %r4, 32;
	or.b32 	%r11, %r142, %r141;
	or.b32 	%r12, %r143, %r141;
	or.b32 	%r13, %r144, %r141;
	or.b32 	%r14, %r145, %r141;
	or.b32 	%r183, %r148, %r141;
	or.b32 	%r184, %r149, %r141;
	or.b32 	%r185, %r150, %r141;
	or.b32 	%r186, %r151, %r141;
	or.b32 	%r187, %r152, %r141;
	or.b32 	%r188, %r153, %r141;
	or.b32 	%r189, %r154, %r141;
	or.b32 	%r190, %r155, %r141;
	or.b32 	%r191, %r156, %r141;
	or.b32 	%r192, %r157, %r141;
	or.b32 	%r193, %r158, %r141;
	or.b32 	%r194, %r159, %r141;
	or.b32 	%r195, %r160, %r141;
	or.b32 	%r196, %r161, %r141;
	or.b32 	%r197, %r162, %r141;
	or.b32 	%r198, %r163, %r141;
	or.b32 	%r199, %r164, %r141;
	or.b32 	%r200, %r165, %r141;
	or.b32 	%r201, %r166, %r141;
	or.b32 	%r202, %r167, %r141;
	or.b32 	%r203, %r168, %r141;
	or.b32 	%r204, %r169, %r141;
	or.b32 	%r205, %r170, %r141;
	or.b32 	%r206, %r171, %r141;
	or.b32 	%r207, %r172, %r141;
	or.b32 	%r208, %r173, %r141;
	or.b32 	%r209, %r174, %r141;
	or.b32 	%r210, %r175, %r141;
	or.b32 	%r211, %r176, %r141;
	or.b32 	%r212, %r177, %r141;
	or.b32 	%r213, %r178, %r141;
	or.b32 	%r214, %r179, %r141;
	shl.b32 	%r215, %r1, 6;
	or.b32 	%r20, %r142, %r215;
	or.b32 	%r21, %r143, %r215;
	or.b32 	%r22, %r144, %r215;
	or.b32 	%r23, %r145, %r215;
	or.b32 	%r32, %r215, %r5;
	cvt.s64.s32 	%rd2, %r86;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.s64.s32 	%rd131, %r3;
	mul.lo.s64 	%rd132, %rd3, %rd131;
	shl.b64 	%rd133, %rd132, 1;
	add.s64 	%rd134, %rd103, %rd133;
	cvt.u64.u32 	%rd135, %r11;
	cvt.u64.u32 	%rd136, %r12;
	cvt.u64.u32 	%rd137, %r13;
	cvt.u64.u32 	%rd138, %r14;
	cvt.u64.u32 	%rd4, %r183;
	cvt.u64.u32 	%rd5, %r184;
	cvt.u64.u32 	%rd6, %r185;
	cvt.u64.u32 	%rd7, %r186;
	cvt.u64.u32 	%rd8, %r187;
	cvt.u64.u32 	%rd9, %r188;
	cvt.u64.u32 	%rd10, %r189;
	cvt.u64.u32 	%rd11, %r190;
	cvt.u64.u32 	%rd12, %r191;
	cvt.u64.u32 	%rd13, %r192;
	cvt.u64.u32 	%rd14, %r193;
	cvt.u64.u32 	%rd15, %r194;
	cvt.u64.u32 	%rd16, %r195;
	cvt.u64.u32 	%rd17, %r196;
	cvt.u64.u32 	%rd18, %r197;
	cvt.u64.u32 	%rd19, %r198;
	cvt.u64.u32 	%rd20, %r199;
	cvt.u64.u32 	%rd21, %r200;
	cvt.u64.u32 	%rd22, %r201;
	cvt.u64.u32 	%rd23, %r202;
	cvt.u64.u32 	%rd24, %r203;
	cvt.u64.u32 	%rd25, %r204;
	cvt.u64.u32 	%rd26, %r205;
	cvt.u64.u32 	%rd27, %r206;
	cvt.u64.u32 	%rd28, %r207;
	cvt.u64.u32 	%rd29, %r208;
	cvt.u64.u32 	%rd30, %r209;
	cvt.u64.u32 	%rd31, %r210;
	cvt.u64.u32 	%rd32, %r211;
	cvt.u64.u32 	%rd33, %r212;
	cvt.u64.u32 	%rd34, %r213;
	cvt.u64.u32 	%rd35, %r214;
	mul.lo.s64 	%rd139, %rd131, %rd135;
	mul.lo.s64 	%rd140, %rd131, %rd136;
	mul.lo.s64 	%rd141, %rd131, %rd137;
	mul.lo.s64 	%rd142, %rd131, %rd138;
	shl.b64 	%rd143, %rd139, 1;
	add.s64 	%rd144, %rd134, %rd143;
	shl.b64 	%rd145, %rd140, 1;
	add.s64 	%rd146, %rd134, %rd145;
	shl.b64 	%rd147, %rd141, 1;
	add.s64 	%rd148, %rd134, %rd147;
	shl.b64 	%rd149, %rd142, 1;
	add.s64 	%rd150, %rd134, %rd149;
	mul.wide.u32 	%rd151, %r8, 2;
	add.s64 	%rd107, %rd144, %rd151;
	add.s64 	%rd108, %rd146, %rd151;
	add.s64 	%rd109, %rd148, %rd151;
	add.s64 	%rd110, %rd150, %rd151;
	mul.wide.s32 	%rd152, %r3, %r20;
	mul.wide.s32 	%rd153, %r3, %r21;
	mul.wide.s32 	%rd154, %r3, %r22;
	mul.wide.s32 	%rd155, %r3, %r23;
	shl.b64 	%rd156, %rd152, 1;
	add.s64 	%rd157, %rd134, %rd156;
	shl.b64 	%rd158, %rd153, 1;
	add.s64 	%rd159, %rd134, %rd158;
	shl.b64 	%rd160, %rd154, 1;
	add.s64 	%rd161, %rd134, %rd160;
	shl.b64 	%rd162, %rd155, 1;
	add.s64 	%rd163, %rd134, %rd162;
	add.s64 	%rd111, %rd157, %rd151;
	add.s64 	%rd112, %rd159, %rd151;
	add.s64 	%rd113, %rd161, %rd151;
	add.s64 	%rd114, %rd163, %rd151;
	setp.lt.s32 	%p34, %r11, %r86;
	setp.lt.s32 	%p35, %r12, %r86;
	setp.lt.s32 	%p36, %r13, %r86;
	setp.lt.s32 	%p37, %r14, %r86;
	setp.lt.s32 	%p38, %r20, %r86;
	setp.lt.s32 	%p39, %r21, %r86;
	setp.lt.s32 	%p40, %r22, %r86;
	setp.lt.s32 	%p41, %r23, %r86;
	setp.gt.s32 	%p42, %r87, 15;
	setp.lt.s32 	%p43, %r8, %r3;
	shl.b32 	%r33, %r4, 4;
	and.b32 	%r34, %r33, 2032;
	mov.b32 	%r248, global_smem;
	add.s32 	%r90, %r248, %r34;
	selp.b32 	%r249, 16, 0, %p43;
	selp.b32 	%r250, %r249, 0, %p34;
	selp.b32 	%r91, %r250, 0, %p42;
	cp.async.cg.shared.global [ %r90 + 0 ], [ %rd107 + 0 ], 0x10, %r91;
	add.s32 	%r92, %r90, 2048;
	selp.b32 	%r251, %r249, 0, %p35;
	selp.b32 	%r93, %r251, 0, %p42;
	cp.async.cg.shared.global [ %r92 + 0 ], [ %rd108 + 0 ], 0x10, %r93;
	add.s32 	%r94, %r90, 4096;
	selp.b32 	%r252, %r249, 0, %p36;
	selp.b32 	%r95, %r252, 0, %p42;
	cp.async.cg.shared.global [ %r94 + 0 ], [ %rd109 + 0 ], 0x10, %r95;
	add.s32 	%r96, %r90, 6144;
	selp.b32 	%r253, %r249, 0, %p37;
	selp.b32 	%r97, %r253, 0, %p42;
	cp.async.cg.shared.global [ %r96 + 0 ], [ %rd110 + 0 ], 0x10, %r97;
	cp.async.commit_group;
	add.s32 	%r98, %r90, 24576;
	selp.b32 	%r254, %r249, 0, %p38;
	selp.b32 	%r99, %r254, 0, %p42;
	cp.async.cg.shared.global [ %r98 + 0 ], [ %rd111 + 0 ], 0x10, %r99;
	add.s32 	%r100, %r90, 26624;
	selp.b32 	%r255, %r249, 0, %p39;
	selp.b32 	%r101, %r255, 0, %p42;
	cp.async.cg.shared.global [ %r100 + 0 ], [ %rd112 + 0 ], 0x10, %r101;
	add.s32 	%r102, %r90, 28672;
	selp.b32 	%r256, %r249, 0, %p40;
	selp.b32 	%r103, %r256, 0, %p42;
	cp.async.cg.shared.global [ %r102 + 0 ], [ %rd113 + 0 ], 0x10, %r103;
	add.s32 	%r104, %r90, 30720;
	selp.b32 	%r257, %r249, 0, %p41;
	selp.b32 	%r105, %r257, 0, %p42;
	cp.async.cg.shared.global [ %r104 + 0 ], [ %rd114 + 0 ], 0x10, %r105;
	cp.async.commit_group;
	setp.gt.s32 	%p44, %r87, 79;
	or.b32 	%r258, %r8, 64;
	setp.lt.s32 	%p45, %r258, %r3;
	add.s64 	%rd115, %rd107, 128;
	add.s64 	%rd116, %rd108, 128;
	add.s64 	%rd117, %rd109, 128;
	add.s64 	%rd118, %rd110, 128;
	add.s32 	%r106, %r90, 8192;
	selp.b32 	%r259, 16, 0, %p45;
	selp.b32 	%r260, %r259, 0, %p34;
	selp.b32 	%r107, %r260, 0, %p44;
	cp.async.cg.shared.global [ %r106 + 0 ], [ %rd115 + 0 ], 0x10, %r107;
	add.s32 	%r108, %r90, 10240;
	selp.b32 	%r261, %r259, 0, %p35;
	selp.b32 	%r109, %r261, 0, %p44;
	cp.async.cg.shared.global [ %r108 + 0 ], [ %rd116 + 0 ], 0x10, %r109;
	add.s32 	%r110, %r90, 12288;
	selp.b32 	%r262, %r259, 0, %p36;
	selp.b32 	%r111, %r262, 0, %p44;
	cp.async.cg.shared.global [ %r110 + 0 ], [ %rd117 + 0 ], 0x10, %r111;
	add.s32 	%r112, %r90, 14336;
	selp.b32 	%r263, %r259, 0, %p37;
	selp.b32 	%r113, %r263, 0, %p44;
	cp.async.cg.shared.global [ %r112 + 0 ], [ %rd118 + 0 ], 0x10, %r113;
	cp.async.commit_group;
	add.s64 	%rd119, %rd111, 128;
	add.s64 	%rd120, %rd112, 128;
	add.s64 	%rd121, %rd113, 128;
	add.s64 	%rd122, %rd114, 128;
	add.s32 	%r114, %r90, 32768;
	selp.b32 	%r264, %r259, 0, %p38;
	selp.b32 	%r115, %r264, 0, %p44;
	cp.async.cg.shared.global [ %r114 + 0 ], [ %rd119 + 0 ], 0x10, %r115;
	add.s32 	%r116, %r90, 34816;
	selp.b32 	%r265, %r259, 0, %p39;
	selp.b32 	%r117, %r265, 0, %p44;
	cp.async.cg.shared.global [ %r116 + 0 ], [ %rd120 + 0 ], 0x10, %r117;
	add.s32 	%r118, %r90, 36864;
	selp.b32 	%r266, %r259, 0, %p40;
	selp.b32 	%r119, %r266, 0, %p44;
	cp.async.cg.shared.global [ %r118 + 0 ], [ %rd121 + 0 ], 0x10, %r119;
	add.s32 	%r120, %r90, 38912;
	selp.b32 	%r267, %r259, 0, %p41;
	selp.b32 	%r121, %r267, 0, %p44;
	cp.async.cg.shared.global [ %r120 + 0 ], [ %rd122 + 0 ], 0x10, %r121;
	cp.async.commit_group;
	setp.gt.s32 	%p46, %r87, 143;
	or.b32 	%r268, %r8, 128;
	setp.lt.s32 	%p47, %r268, %r3;
	add.s64 	%rd123, %rd107, 256;
	add.s64 	%rd124, %rd108, 256;
	add.s64 	%rd125, %rd109, 256;
	add.s64 	%rd126, %rd110, 256;
	add.s32 	%r122, %r90, 16384;
	selp.b32 	%r269, 16, 0, %p47;
	selp.b32 	%r270, %r269, 0, %p34;
	selp.b32 	%r123, %r270, 0, %p46;
	cp.async.cg.shared.global [ %r122 + 0 ], [ %rd123 + 0 ], 0x10, %r123;
	add.s32 	%r124, %r90, 18432;
	selp.b32 	%r271, %r269, 0, %p35;
	selp.b32 	%r125, %r271, 0, %p46;
	cp.async.cg.shared.global [ %r124 + 0 ], [ %rd124 + 0 ], 0x10, %r125;
	add.s32 	%r126, %r90, 20480;
	selp.b32 	%r272, %r269, 0, %p36;
	selp.b32 	%r127, %r272, 0, %p46;
	cp.async.cg.shared.global [ %r126 + 0 ], [ %rd125 + 0 ], 0x10, %r127;
	add.s32 	%r128, %r90, 22528;
	selp.b32 	%r273, %r269, 0, %p37;
	selp.b32 	%r129, %r273, 0, %p46;
	cp.async.cg.shared.global [ %r128 + 0 ], [ %rd126 + 0 ], 0x10, %r129;
	cp.async.commit_group;
	add.s64 	%rd127, %rd111, 256;
	add.s64 	%rd128, %rd112, 256;
	add.s64 	%rd129, %rd113, 256;
	add.s64 	%rd130, %rd114, 256;
	add.s32 	%r130, %r90, 40960;
	selp.b32 	%r274, %r269, 0, %p38;
	selp.b32 	%r131, %r274, 0, %p46;
	cp.async.cg.shared.global [ %r130 + 0 ], [ %rd127 + 0 ], 0x10, %r131;
	add.s32 	%r132, %r90, 43008;
	selp.b32 	%r275, %r269, 0, %p39;
	selp.b32 	%r133, %r275, 0, %p46;
	cp.async.cg.shared.global [ %r132 + 0 ], [ %rd128 + 0 ], 0x10, %r133;
	add.s32 	%r134, %r90, 45056;
	selp.b32 	%r276, %r269, 0, %p40;
	selp.b32 	%r135, %r276, 0, %p46;
	cp.async.cg.shared.global [ %r134 + 0 ], [ %rd129 + 0 ], 0x10, %r135;
	add.s32 	%r136, %r90, 47104;
	selp.b32 	%r277, %r269, 0, %p41;
	selp.b32 	%r137, %r277, 0, %p46;
	cp.async.cg.shared.global [ %r136 + 0 ], [ %rd130 + 0 ], 0x10, %r137;
	cp.async.commit_group;
	@!%p42 bra 	$L__BB0_2;
	add.s32 	%r35, %r3, -192;
	shl.b32 	%r278, %r4, 7;
	and.b32 	%r36, %r278, 1920;
	and.b32 	%r1201, %r4, 16;
	shl.b32 	%r37, %r6, 5;
	shl.b32 	%r38, %r7, 7;
	shl.b32 	%r279, %r4, 1;
	and.b32 	%r39, %r279, 48;
	shl.b32 	%r40, %r10, 5;
	mov.b32 	%r1202, 0f00000000;
	mov.b32 	%r1168, 2;
	mov.b32 	%r1167, -1;
	mov.b32 	%r1166, 192;
	mov.b32 	%r1203, %r1202;
	mov.b32 	%r1204, %r1202;
	mov.b32 	%r1205, %r1202;
	mov.b32 	%r1206, %r1202;
	mov.b32 	%r1207, %r1202;
	mov.b32 	%r1208, %r1202;
	mov.b32 	%r1209, %r1202;
	mov.b32 	%r1169, %r1202;
	mov.b32 	%r1170, %r1202;
	mov.b32 	%r1171, %r1202;
	mov.b32 	%r1172, %r1202;
	mov.b32 	%r1173, %r1202;
	mov.b32 	%r1174, %r1202;
	mov.b32 	%r1175, %r1202;
	mov.b32 	%r1176, %r1202;
	mov.b32 	%r1177, %r1202;
	mov.b32 	%r1178, %r1202;
	mov.b32 	%r1179, %r1202;
	mov.b32 	%r1180, %r1202;
	mov.b32 	%r1181, %r1202;
	mov.b32 	%r1182, %r1202;
	mov.b32 	%r1183, %r1202;
	mov.b32 	%r1184, %r1202;
	mov.b32 	%r1185, %r1202;
	mov.b32 	%r1186, %r1202;
	mov.b32 	%r1187, %r1202;
	mov.b32 	%r1188, %r1202;
	mov.b32 	%r1189, %r1202;
	mov.b32 	%r1190, %r1202;
	mov.b32 	%r1191, %r1202;
	mov.b32 	%r1192, %r1202;
	mov.b32 	%r1193, %r1202;
	mov.b32 	%r1194, %r1202;
	mov.b32 	%r1195, %r1202;
	mov.b32 	%r1196, %r1202;
	mov.b32 	%r1197, %r1202;
	mov.b32 	%r1198, %r1202;
	mov.b32 	%r1199, %r1202;
	mov.b32 	%r1200, %r1202;
$L__BB0_4:
	add.s32 	%r360, %r1166, -192;
	setp.lt.s32 	%p48, %r360, %r35;
	add.s32 	%r361, %r1167, 1;
	setp.gt.s32 	%p49, %r361, 2;
	selp.b32 	%r1167, 0, %r361, %p49;
	cp.async.wait_group 	4;
	bar.sync 	0;
	shl.b32 	%r362, %r1167, 13;
	add.s32 	%r363, %r248, %r362;
	add.s32 	%r364, %r363, %r1201;
	add.s32 	%r365, %r364, %r37;
	add.s32 	%r366, %r365, %r36;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r280, %r281, %r282, %r283}, [%r366];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r296, %r297, %r298, %r299}, [%r366+32];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r312, %r313, %r314, %r315}, [%r366+64];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r328, %r329, %r330, %r331}, [%r366+96];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r292, %r293, %r294, %r295}, [%r366+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r308, %r309, %r310, %r311}, [%r366+4128];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r324, %r325, %r326, %r327}, [%r366+4160];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r340, %r341, %r342, %r343}, [%r366+4192];
	add.s32 	%r367, %r363, %r34;
	ld.shared.v4.b32 	{%r368, %r369, %r370, %r371}, [%r367];
	mov.b32 	{%rs1, %rs2}, %r371;
	mov.b32 	{%rs3, %rs4}, %r370;
	mov.b32 	{%rs5, %rs6}, %r369;
	mov.b32 	{%rs7, %rs8}, %r368;
	ld.shared.v4.b32 	{%r372, %r373, %r374, %r375}, [%r367+2048];
	mov.b32 	{%rs9, %rs10}, %r375;
	mov.b32 	{%rs11, %rs12}, %r374;
	mov.b32 	{%rs13, %rs14}, %r373;
	mov.b32 	{%rs15, %rs16}, %r372;
	ld.shared.v4.b32 	{%r376, %r377, %r378, %r379}, [%r367+4096];
	mov.b32 	{%rs17, %rs18}, %r379;
	mov.b32 	{%rs19, %rs20}, %r378;
	mov.b32 	{%rs21, %rs22}, %r377;
	mov.b32 	{%rs23, %rs24}, %r376;
	ld.shared.v4.b32 	{%r380, %r381, %r382, %r383}, [%r367+6144];
	mov.b32 	{%rs25, %rs26}, %r383;
	mov.b32 	{%rs27, %rs28}, %r382;
	mov.b32 	{%rs29, %rs30}, %r381;
	mov.b32 	{%rs31, %rs32}, %r380;
	add.s32 	%r384, %r363, %r40;
	add.s32 	%r385, %r384, %r38;
	add.s32 	%r386, %r385, %r39;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r284, %r285, %r300, %r301}, [%r386+24576];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r316, %r317, %r332, %r333}, [%r386+24640];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r286, %r287, %r302, %r303}, [%r386+26624];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r318, %r319, %r334, %r335}, [%r386+26688];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r288, %r289, %r304, %r305}, [%r386+28672];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r320, %r321, %r336, %r337}, [%r386+28736];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r290, %r291, %r306, %r307}, [%r386+30720];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r322, %r323, %r338, %r339}, [%r386+30784];
	ld.shared.v4.b32 	{%r387, %r388, %r389, %r390}, [%r367+24576];
	mov.b32 	{%rs33, %rs34}, %r390;
	mov.b32 	{%rs35, %rs36}, %r389;
	mov.b32 	{%rs37, %rs38}, %r388;
	mov.b32 	{%rs39, %rs40}, %r387;
	ld.shared.v4.b32 	{%r391, %r392, %r393, %r394}, [%r367+26624];
	mov.b32 	{%rs41, %rs42}, %r394;
	mov.b32 	{%rs43, %rs44}, %r393;
	mov.b32 	{%rs45, %rs46}, %r392;
	mov.b32 	{%rs47, %rs48}, %r391;
	ld.shared.v4.b32 	{%r395, %r396, %r397, %r398}, [%r367+28672];
	mov.b32 	{%rs49, %rs50}, %r398;
	mov.b32 	{%rs51, %rs52}, %r397;
	mov.b32 	{%rs53, %rs54}, %r396;
	mov.b32 	{%rs55, %rs56}, %r395;
	ld.shared.v4.b32 	{%r399, %r400, %r401, %r402}, [%r367+30720];
	mov.b32 	{%rs57, %rs58}, %r402;
	mov.b32 	{%rs59, %rs60}, %r401;
	mov.b32 	{%rs61, %rs62}, %r400;
	mov.b32 	{%rs63, %rs64}, %r399;
$L__tmp0:
	cvt.f32.f16 	%r403, %rs7;
	cvt.f32.f16 	%r404, %rs39;
	cvt.f32.f16 	%r405, %rs8;
	cvt.f32.f16 	%r406, %rs40;
	cvt.f32.f16 	%r407, %rs5;
	cvt.f32.f16 	%r408, %rs37;
	cvt.f32.f16 	%r409, %rs6;
	cvt.f32.f16 	%r410, %rs38;
	cvt.f32.f16 	%r411, %rs3;
	cvt.f32.f16 	%r412, %rs35;
	cvt.f32.f16 	%r413, %rs4;
	cvt.f32.f16 	%r414, %rs36;
	cvt.f32.f16 	%r415, %rs1;
	cvt.f32.f16 	%r416, %rs33;
	cvt.f32.f16 	%r417, %rs2;
	cvt.f32.f16 	%r418, %rs34;
	cvt.f32.f16 	%r419, %rs15;
	cvt.f32.f16 	%r420, %rs47;
	cvt.f32.f16 	%r421, %rs16;
	cvt.f32.f16 	%r422, %rs48;
	cvt.f32.f16 	%r423, %rs13;
	cvt.f32.f16 	%r424, %rs45;
	cvt.f32.f16 	%r425, %rs14;
	cvt.f32.f16 	%r426, %rs46;
	cvt.f32.f16 	%r427, %rs11;
	cvt.f32.f16 	%r428, %rs43;
	cvt.f32.f16 	%r429, %rs12;
	cvt.f32.f16 	%r430, %rs44;
	cvt.f32.f16 	%r431, %rs9;
	cvt.f32.f16 	%r432, %rs41;
	cvt.f32.f16 	%r433, %rs10;
	cvt.f32.f16 	%r434, %rs42;
	cvt.f32.f16 	%r435, %rs23;
	cvt.f32.f16 	%r436, %rs55;
	cvt.f32.f16 	%r437, %rs24;
	cvt.f32.f16 	%r438, %rs56;
	cvt.f32.f16 	%r439, %rs21;
	cvt.f32.f16 	%r440, %rs53;
	cvt.f32.f16 	%r441, %rs22;
	cvt.f32.f16 	%r442, %rs54;
	cvt.f32.f16 	%r443, %rs19;
	cvt.f32.f16 	%r444, %rs51;
	cvt.f32.f16 	%r445, %rs20;
	cvt.f32.f16 	%r446, %rs52;
	cvt.f32.f16 	%r447, %rs17;
	cvt.f32.f16 	%r448, %rs49;
	cvt.f32.f16 	%r449, %rs18;
	cvt.f32.f16 	%r450, %rs50;
	cvt.f32.f16 	%r451, %rs31;
	cvt.f32.f16 	%r452, %rs63;
	cvt.f32.f16 	%r453, %rs32;
	cvt.f32.f16 	%r454, %rs64;
	cvt.f32.f16 	%r455, %rs29;
	cvt.f32.f16 	%r456, %rs61;
	cvt.f32.f16 	%r457, %rs30;
	cvt.f32.f16 	%r458, %rs62;
	cvt.f32.f16 	%r459, %rs27;
	cvt.f32.f16 	%r460, %rs59;
	cvt.f32.f16 	%r461, %rs28;
	cvt.f32.f16 	%r462, %rs60;
	cvt.f32.f16 	%r463, %rs25;
	cvt.f32.f16 	%r464, %rs57;
	cvt.f32.f16 	%r465, %rs26;
	cvt.f32.f16 	%r466, %rs58;
	mul.f32 	%r467, %r405, %r405;
	mul.f32 	%r468, %r406, %r406;
	mul.f32 	%r469, %r409, %r409;
	mul.f32 	%r470, %r410, %r410;
	mul.f32 	%r471, %r413, %r413;
	mul.f32 	%r472, %r414, %r414;
	mul.f32 	%r473, %r417, %r417;
	mul.f32 	%r474, %r418, %r418;
	mul.f32 	%r475, %r421, %r421;
	mul.f32 	%r476, %r422, %r422;
	mul.f32 	%r477, %r425, %r425;
	mul.f32 	%r478, %r426, %r426;
	mul.f32 	%r479, %r429, %r429;
	mul.f32 	%r480, %r430, %r430;
	mul.f32 	%r481, %r433, %r433;
	mul.f32 	%r482, %r434, %r434;
	mul.f32 	%r483, %r437, %r437;
	mul.f32 	%r484, %r438, %r438;
	mul.f32 	%r485, %r441, %r441;
	mul.f32 	%r486, %r442, %r442;
	mul.f32 	%r487, %r445, %r445;
	mul.f32 	%r488, %r446, %r446;
	mul.f32 	%r489, %r449, %r449;
	mul.f32 	%r490, %r450, %r450;
	mul.f32 	%r491, %r453, %r453;
	mul.f32 	%r492, %r454, %r454;
	mul.f32 	%r493, %r457, %r457;
	mul.f32 	%r494, %r458, %r458;
	mul.f32 	%r495, %r461, %r461;
	mul.f32 	%r496, %r462, %r462;
	mul.f32 	%r497, %r465, %r465;
	mul.f32 	%r498, %r466, %r466;
$L__tmp1:
	fma.rn.f32 	%r499, %r403, %r403, %r467;
	fma.rn.f32 	%r500, %r407, %r407, %r469;
	fma.rn.f32 	%r501, %r411, %r411, %r471;
	fma.rn.f32 	%r502, %r415, %r415, %r473;
	add.f32 	%r503, %r499, %r500;
	add.f32 	%r504, %r501, %r502;
	add.f32 	%r505, %r503, %r504;
	fma.rn.f32 	%r506, %r404, %r404, %r468;
	fma.rn.f32 	%r507, %r408, %r408, %r470;
	fma.rn.f32 	%r508, %r412, %r412, %r472;
	fma.rn.f32 	%r509, %r416, %r416, %r474;
	add.f32 	%r510, %r506, %r507;
	add.f32 	%r511, %r508, %r509;
	add.f32 	%r512, %r510, %r511;
	fma.rn.f32 	%r513, %r419, %r419, %r475;
	fma.rn.f32 	%r514, %r423, %r423, %r477;
	fma.rn.f32 	%r515, %r427, %r427, %r479;
	fma.rn.f32 	%r516, %r431, %r431, %r481;
	add.f32 	%r517, %r513, %r514;
	add.f32 	%r518, %r515, %r516;
	add.f32 	%r519, %r517, %r518;
	fma.rn.f32 	%r520, %r420, %r420, %r476;
	fma.rn.f32 	%r521, %r424, %r424, %r478;
	fma.rn.f32 	%r522, %r428, %r428, %r480;
	fma.rn.f32 	%r523, %r432, %r432, %r482;
	add.f32 	%r524, %r520, %r521;
	add.f32 	%r525, %r522, %r523;
	add.f32 	%r526, %r524, %r525;
	fma.rn.f32 	%r527, %r435, %r435, %r483;
	fma.rn.f32 	%r528, %r439, %r439, %r485;
	fma.rn.f32 	%r529, %r443, %r443, %r487;
	fma.rn.f32 	%r530, %r447, %r447, %r489;
	add.f32 	%r531, %r527, %r528;
	add.f32 	%r532, %r529, %r530;
	add.f32 	%r533, %r531, %r532;
	fma.rn.f32 	%r534, %r436, %r436, %r484;
	fma.rn.f32 	%r535, %r440, %r440, %r486;
	fma.rn.f32 	%r536, %r444, %r444, %r488;
	fma.rn.f32 	%r537, %r448, %r448, %r490;
	add.f32 	%r538, %r534, %r535;
	add.f32 	%r539, %r536, %r537;
	add.f32 	%r540, %r538, %r539;
	fma.rn.f32 	%r541, %r451, %r451, %r491;
	fma.rn.f32 	%r542, %r455, %r455, %r493;
	fma.rn.f32 	%r543, %r459, %r459, %r495;
	fma.rn.f32 	%r544, %r463, %r463, %r497;
	add.f32 	%r545, %r541, %r542;
	add.f32 	%r546, %r543, %r544;
	add.f32 	%r547, %r545, %r546;
	fma.rn.f32 	%r548, %r452, %r452, %r492;
	fma.rn.f32 	%r549, %r456, %r456, %r494;
	fma.rn.f32 	%r550, %r460, %r460, %r496;
	fma.rn.f32 	%r551, %r464, %r464, %r498;
	add.f32 	%r552, %r548, %r549;
	add.f32 	%r553, %r550, %r551;
	add.f32 	%r554, %r552, %r553;
$L__tmp2:
	add.f32 	%r1202, %r1202, %r505;
	add.f32 	%r1203, %r1203, %r512;
	add.f32 	%r1204, %r1204, %r519;
	add.f32 	%r1205, %r1205, %r526;
	add.f32 	%r1206, %r1206, %r533;
	add.f32 	%r1207, %r1207, %r540;
	add.f32 	%r1208, %r1208, %r547;
	add.f32 	%r1209, %r1209, %r554;
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r280, %r281, %r282, %r283 }, { %r284, %r285 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r280, %r281, %r282, %r283 }, { %r286, %r287 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r280, %r281, %r282, %r283 }, { %r288, %r289 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r280, %r281, %r282, %r283 }, { %r290, %r291 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r292, %r293, %r294, %r295 }, { %r284, %r285 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r292, %r293, %r294, %r295 }, { %r286, %r287 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r292, %r293, %r294, %r295 }, { %r288, %r289 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r292, %r293, %r294, %r295 }, { %r290, %r291 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r296, %r297, %r298, %r299 }, { %r300, %r301 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r296, %r297, %r298, %r299 }, { %r302, %r303 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r296, %r297, %r298, %r299 }, { %r304, %r305 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r296, %r297, %r298, %r299 }, { %r306, %r307 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r308, %r309, %r310, %r311 }, { %r300, %r301 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r308, %r309, %r310, %r311 }, { %r302, %r303 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r308, %r309, %r310, %r311 }, { %r304, %r305 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r308, %r309, %r310, %r311 }, { %r306, %r307 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r312, %r313, %r314, %r315 }, { %r316, %r317 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r312, %r313, %r314, %r315 }, { %r318, %r319 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r312, %r313, %r314, %r315 }, { %r320, %r321 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r312, %r313, %r314, %r315 }, { %r322, %r323 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r324, %r325, %r326, %r327 }, { %r316, %r317 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r324, %r325, %r326, %r327 }, { %r318, %r319 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r324, %r325, %r326, %r327 }, { %r320, %r321 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r324, %r325, %r326, %r327 }, { %r322, %r323 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r328, %r329, %r330, %r331 }, { %r332, %r333 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r328, %r329, %r330, %r331 }, { %r334, %r335 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r328, %r329, %r330, %r331 }, { %r336, %r337 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r328, %r329, %r330, %r331 }, { %r338, %r339 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r340, %r341, %r342, %r343 }, { %r332, %r333 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r340, %r341, %r342, %r343 }, { %r334, %r335 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r340, %r341, %r342, %r343 }, { %r336, %r337 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r340, %r341, %r342, %r343 }, { %r338, %r339 }, { %r1197, %r1198, %r1199, %r1200 };
	add.s32 	%r555, %r1168, 1;
	setp.gt.s32 	%p50, %r555, 2;
	selp.b32 	%r1168, 0, %r555, %p50;
	add.s32 	%r556, %r8, %r1166;
	setp.lt.s32 	%p51, %r556, %r3;
	mul.wide.s32 	%rd172, %r1166, 2;
	add.s64 	%rd164, %rd107, %rd172;
	add.s64 	%rd165, %rd108, %rd172;
	add.s64 	%rd166, %rd109, %rd172;
	add.s64 	%rd167, %rd110, %rd172;
	shl.b32 	%r557, %r1168, 13;
	add.s32 	%r558, %r248, %r557;
	bar.sync 	0;
	add.s32 	%r344, %r558, %r34;
	selp.b32 	%r559, 16, 0, %p51;
	selp.b32 	%r560, %r559, 0, %p34;
	selp.b32 	%r345, %r560, 0, %p48;
	cp.async.cg.shared.global [ %r344 + 0 ], [ %rd164 + 0 ], 0x10, %r345;
	add.s32 	%r346, %r344, 2048;
	selp.b32 	%r561, %r559, 0, %p35;
	selp.b32 	%r347, %r561, 0, %p48;
	cp.async.cg.shared.global [ %r346 + 0 ], [ %rd165 + 0 ], 0x10, %r347;
	add.s32 	%r348, %r344, 4096;
	selp.b32 	%r562, %r559, 0, %p36;
	selp.b32 	%r349, %r562, 0, %p48;
	cp.async.cg.shared.global [ %r348 + 0 ], [ %rd166 + 0 ], 0x10, %r349;
	add.s32 	%r350, %r344, 6144;
	selp.b32 	%r563, %r559, 0, %p37;
	selp.b32 	%r351, %r563, 0, %p48;
	cp.async.cg.shared.global [ %r350 + 0 ], [ %rd167 + 0 ], 0x10, %r351;
	cp.async.commit_group;
	add.s64 	%rd168, %rd111, %rd172;
	add.s64 	%rd169, %rd112, %rd172;
	add.s64 	%rd170, %rd113, %rd172;
	add.s64 	%rd171, %rd114, %rd172;
	add.s32 	%r352, %r344, 24576;
	selp.b32 	%r564, %r559, 0, %p38;
	selp.b32 	%r353, %r564, 0, %p48;
	cp.async.cg.shared.global [ %r352 + 0 ], [ %rd168 + 0 ], 0x10, %r353;
	add.s32 	%r354, %r344, 26624;
	selp.b32 	%r565, %r559, 0, %p39;
	selp.b32 	%r355, %r565, 0, %p48;
	cp.async.cg.shared.global [ %r354 + 0 ], [ %rd169 + 0 ], 0x10, %r355;
	add.s32 	%r356, %r344, 28672;
	selp.b32 	%r566, %r559, 0, %p40;
	selp.b32 	%r357, %r566, 0, %p48;
	cp.async.cg.shared.global [ %r356 + 0 ], [ %rd170 + 0 ], 0x10, %r357;
	add.s32 	%r358, %r344, 30720;
	selp.b32 	%r567, %r559, 0, %p41;
	selp.b32 	%r359, %r567, 0, %p48;
	cp.async.cg.shared.global [ %r358 + 0 ], [ %rd171 + 0 ], 0x10, %r359;
	cp.async.commit_group;
	add.s32 	%r41, %r1166, 64;
	add.s32 	%r568, %r1166, -128;
	setp.lt.s32 	%p52, %r568, %r3;
	mov.b32 	%r1166, %r41;
	@%p52 bra 	$L__BB0_4;
	bra.uni 	$L__BB0_5;
$L__BB0_2:
	and.b32 	%r1201, %r4, 16;
	mov.b32 	%r1169, 0f00000000;
	mov.b32 	%r1170, %r1169;
	mov.b32 	%r1171, %r1169;
	mov.b32 	%r1172, %r1169;
	mov.b32 	%r1173, %r1169;
	mov.b32 	%r1174, %r1169;
	mov.b32 	%r1175, %r1169;
	mov.b32 	%r1176, %r1169;
	mov.b32 	%r1177, %r1169;
	mov.b32 	%r1178, %r1169;
	mov.b32 	%r1179, %r1169;
	mov.b32 	%r1180, %r1169;
	mov.b32 	%r1181, %r1169;
	mov.b32 	%r1182, %r1169;
	mov.b32 	%r1183, %r1169;
	mov.b32 	%r1184, %r1169;
	mov.b32 	%r1185, %r1169;
	mov.b32 	%r1186, %r1169;
	mov.b32 	%r1187, %r1169;
	mov.b32 	%r1188, %r1169;
	mov.b32 	%r1189, %r1169;
	mov.b32 	%r1190, %r1169;
	mov.b32 	%r1191, %r1169;
	mov.b32 	%r1192, %r1169;
	mov.b32 	%r1193, %r1169;
	mov.b32 	%r1194, %r1169;
	mov.b32 	%r1195, %r1169;
	mov.b32 	%r1196, %r1169;
	mov.b32 	%r1197, %r1169;
	mov.b32 	%r1198, %r1169;
	mov.b32 	%r1199, %r1169;
	mov.b32 	%r1200, %r1169;
	mov.b32 	%r1202, %r1169;
	mov.b32 	%r1203, %r1169;
	mov.b32 	%r1204, %r1169;
	mov.b32 	%r1205, %r1169;
	mov.b32 	%r1206, %r1169;
	mov.b32 	%r1207, %r1169;
	mov.b32 	%r1208, %r1169;
	mov.b32 	%r1209, %r1169;
$L__BB0_5:
	or.b32 	%r19, %r141, %r5;
	cvt.u32.u64 	%r569, %rd35;
	cvt.u32.u64 	%r570, %rd34;
	cvt.u32.u64 	%r571, %rd33;
	cvt.u32.u64 	%r572, %rd32;
	cvt.u32.u64 	%r573, %rd31;
	cvt.u32.u64 	%r574, %rd30;
	cvt.u32.u64 	%r575, %rd29;
	cvt.u32.u64 	%r576, %rd28;
	cvt.u32.u64 	%r577, %rd27;
	cvt.u32.u64 	%r578, %rd26;
	cvt.u32.u64 	%r579, %rd25;
	cvt.u32.u64 	%r580, %rd24;
	cvt.u32.u64 	%r581, %rd23;
	cvt.u32.u64 	%r582, %rd22;
	cvt.u32.u64 	%r583, %rd21;
	cvt.u32.u64 	%r584, %rd20;
	cvt.u32.u64 	%r585, %rd19;
	cvt.u32.u64 	%r586, %rd18;
	cvt.u32.u64 	%r587, %rd17;
	cvt.u32.u64 	%r588, %rd16;
	cvt.u32.u64 	%r589, %rd15;
	cvt.u32.u64 	%r590, %rd14;
	cvt.u32.u64 	%r591, %rd13;
	cvt.u32.u64 	%r592, %rd12;
	cvt.u32.u64 	%r593, %rd11;
	cvt.u32.u64 	%r594, %rd10;
	cvt.u32.u64 	%r595, %rd9;
	cvt.u32.u64 	%r596, %rd8;
	cvt.u32.u64 	%r597, %rd7;
	cvt.u32.u64 	%r598, %rd6;
	cvt.u32.u64 	%r599, %rd5;
	cvt.u32.u64 	%r600, %rd4;
	cp.async.wait_group 	0;
	bar.sync 	0;
$L__tmp3:
	shfl.sync.bfly.b32 	%r601, %r1202, 4, 31, -1;
$L__tmp4:
	add.f32 	%r602, %r1202, %r601;
$L__tmp5:
	shfl.sync.bfly.b32 	%r603, %r602, 2, 31, -1;
$L__tmp6:
	add.f32 	%r604, %r602, %r603;
$L__tmp7:
	shfl.sync.bfly.b32 	%r605, %r604, 1, 31, -1;
$L__tmp8:
	add.f32 	%r606, %r604, %r605;
$L__tmp9:
	shfl.sync.bfly.b32 	%r607, %r1203, 4, 31, -1;
$L__tmp10:
	add.f32 	%r608, %r1203, %r607;
$L__tmp11:
	shfl.sync.bfly.b32 	%r609, %r608, 2, 31, -1;
$L__tmp12:
	add.f32 	%r610, %r608, %r609;
$L__tmp13:
	shfl.sync.bfly.b32 	%r611, %r610, 1, 31, -1;
$L__tmp14:
	add.f32 	%r612, %r610, %r611;
$L__tmp15:
	shfl.sync.bfly.b32 	%r613, %r1204, 4, 31, -1;
$L__tmp16:
	add.f32 	%r614, %r1204, %r613;
$L__tmp17:
	shfl.sync.bfly.b32 	%r615, %r614, 2, 31, -1;
$L__tmp18:
	add.f32 	%r616, %r614, %r615;
$L__tmp19:
	shfl.sync.bfly.b32 	%r617, %r616, 1, 31, -1;
$L__tmp20:
	add.f32 	%r618, %r616, %r617;
$L__tmp21:
	shfl.sync.bfly.b32 	%r619, %r1205, 4, 31, -1;
$L__tmp22:
	add.f32 	%r620, %r1205, %r619;
$L__tmp23:
	shfl.sync.bfly.b32 	%r621, %r620, 2, 31, -1;
$L__tmp24:
	add.f32 	%r622, %r620, %r621;
$L__tmp25:
	shfl.sync.bfly.b32 	%r623, %r622, 1, 31, -1;
$L__tmp26:
	add.f32 	%r624, %r622, %r623;
$L__tmp27:
	shfl.sync.bfly.b32 	%r625, %r1206, 4, 31, -1;
$L__tmp28:
	add.f32 	%r626, %r1206, %r625;
$L__tmp29:
	shfl.sync.bfly.b32 	%r627, %r626, 2, 31, -1;
$L__tmp30:
	add.f32 	%r628, %r626, %r627;
$L__tmp31:
	shfl.sync.bfly.b32 	%r629, %r628, 1, 31, -1;
$L__tmp32:
	add.f32 	%r630, %r628, %r629;
$L__tmp33:
	shfl.sync.bfly.b32 	%r631, %r1207, 4, 31, -1;
$L__tmp34:
	add.f32 	%r632, %r1207, %r631;
$L__tmp35:
	shfl.sync.bfly.b32 	%r633, %r632, 2, 31, -1;
$L__tmp36:
	add.f32 	%r634, %r632, %r633;
$L__tmp37:
	shfl.sync.bfly.b32 	%r635, %r634, 1, 31, -1;
$L__tmp38:
	add.f32 	%r636, %r634, %r635;
$L__tmp39:
	shfl.sync.bfly.b32 	%r637, %r1208, 4, 31, -1;
$L__tmp40:
	add.f32 	%r638, %r1208, %r637;
$L__tmp41:
	shfl.sync.bfly.b32 	%r639, %r638, 2, 31, -1;
$L__tmp42:
	add.f32 	%r640, %r638, %r639;
$L__tmp43:
	shfl.sync.bfly.b32 	%r641, %r640, 1, 31, -1;
$L__tmp44:
	add.f32 	%r642, %r640, %r641;
$L__tmp45:
	shfl.sync.bfly.b32 	%r643, %r1209, 4, 31, -1;
$L__tmp46:
	add.f32 	%r644, %r1209, %r643;
$L__tmp47:
	shfl.sync.bfly.b32 	%r645, %r644, 2, 31, -1;
$L__tmp48:
	add.f32 	%r646, %r644, %r645;
$L__tmp49:
	shfl.sync.bfly.b32 	%r647, %r646, 1, 31, -1;
$L__tmp50:
	add.f32 	%r648, %r646, %r647;
$L__tmp51:
	sqrt.rn.f32 	%r649, %r606;
	sqrt.rn.f32 	%r650, %r612;
	sqrt.rn.f32 	%r651, %r618;
	sqrt.rn.f32 	%r652, %r624;
	sqrt.rn.f32 	%r653, %r630;
	sqrt.rn.f32 	%r654, %r636;
	sqrt.rn.f32 	%r655, %r642;
	sqrt.rn.f32 	%r656, %r648;
	max.f32 	%r657, %r649, 0f2B8CBCCC;
	max.f32 	%r658, %r650, 0f2B8CBCCC;
	max.f32 	%r659, %r651, 0f2B8CBCCC;
	max.f32 	%r660, %r652, 0f2B8CBCCC;
	max.f32 	%r661, %r653, 0f2B8CBCCC;
	max.f32 	%r662, %r654, 0f2B8CBCCC;
	max.f32 	%r663, %r655, 0f2B8CBCCC;
	max.f32 	%r664, %r656, 0f2B8CBCCC;
	and.b32 	%r42, %r4, 24;
	shl.b32 	%r665, %r42, 1;
	shl.b32 	%r666, %r10, 2;
	shr.u32 	%r667, %r6, 3;
	add.s32 	%r668, %r248, %r667;
	add.s32 	%r669, %r668, %r665;
	add.s32 	%r670, %r669, %r666;
	st.shared.v2.b32 	[%r670], {%r657, %r661};
	st.shared.v2.b32 	[%r670+64], {%r659, %r663};
	bar.sync 	0;
	shl.b32 	%r43, %r4, 2;
	and.b32 	%r671, %r43, 48;
	shl.b32 	%r672, %r1201, 3;
	add.s32 	%r673, %r248, %r672;
	add.s32 	%r674, %r673, %r671;
	add.s32 	%r675, %r674, %r6;
	ld.shared.v4.b32 	{%r676, %r677, %r678, %r679}, [%r675];
	bar.sync 	0;
	and.b32 	%r680, %r4, 112;
	and.b32 	%r44, %r4, 8;
	shl.b32 	%r681, %r44, 4;
	add.s32 	%r682, %r248, %r681;
	add.s32 	%r683, %r682, %r680;
	st.shared.v4.b32 	[%r683], {%r658, %r660, %r662, %r664};
	bar.sync 	0;
	shl.b32 	%r684, %r9, 4;
	shl.b32 	%r45, %r10, 1;
	add.s32 	%r46, %r248, %r45;
	add.s32 	%r685, %r46, %r684;
	ld.shared.v4.b32 	{%r686, %r687, %r688, %r689}, [%r685];
	ld.shared.v4.b32 	{%r690, %r691, %r692, %r693}, [%r685+128];
	mul.f32 	%r694, %r676, %r686;
	mul.f32 	%r695, %r676, %r690;
	mul.f32 	%r696, %r678, %r686;
	mul.f32 	%r697, %r678, %r690;
	mul.f32 	%r698, %r676, %r687;
	mul.f32 	%r699, %r676, %r691;
	mul.f32 	%r700, %r678, %r687;
	mul.f32 	%r701, %r678, %r691;
	mul.f32 	%r702, %r676, %r688;
	mul.f32 	%r703, %r676, %r692;
	mul.f32 	%r704, %r678, %r688;
	mul.f32 	%r705, %r678, %r692;
	mul.f32 	%r706, %r676, %r689;
	mul.f32 	%r707, %r676, %r693;
	mul.f32 	%r708, %r678, %r689;
	mul.f32 	%r709, %r678, %r693;
	mul.f32 	%r710, %r677, %r686;
	mul.f32 	%r711, %r677, %r690;
	mul.f32 	%r712, %r679, %r686;
	mul.f32 	%r713, %r679, %r690;
	mul.f32 	%r714, %r677, %r687;
	mul.f32 	%r715, %r677, %r691;
	mul.f32 	%r716, %r679, %r687;
	mul.f32 	%r717, %r679, %r691;
	mul.f32 	%r718, %r677, %r688;
	mul.f32 	%r719, %r677, %r692;
	mul.f32 	%r720, %r679, %r688;
	mul.f32 	%r721, %r679, %r692;
	mul.f32 	%r722, %r677, %r689;
	mul.f32 	%r723, %r677, %r693;
	mul.f32 	%r724, %r679, %r689;
	mul.f32 	%r725, %r679, %r693;
	div.rn.f32 	%r51, %r1169, %r694;
	div.rn.f32 	%r67, %r1170, %r695;
	div.rn.f32 	%r52, %r1171, %r696;
	div.rn.f32 	%r68, %r1172, %r697;
	div.rn.f32 	%r56, %r1173, %r698;
	div.rn.f32 	%r72, %r1174, %r699;
	div.rn.f32 	%r60, %r1175, %r700;
	div.rn.f32 	%r76, %r1176, %r701;
	div.rn.f32 	%r48, %r1177, %r702;
	div.rn.f32 	%r64, %r1178, %r703;
	div.rn.f32 	%r53, %r1179, %r704;
	div.rn.f32 	%r69, %r1180, %r705;
	div.rn.f32 	%r57, %r1181, %r706;
	div.rn.f32 	%r73, %r1182, %r707;
	div.rn.f32 	%r61, %r1183, %r708;
	div.rn.f32 	%r77, %r1184, %r709;
	div.rn.f32 	%r49, %r1185, %r710;
	div.rn.f32 	%r65, %r1186, %r711;
	div.rn.f32 	%r54, %r1187, %r712;
	div.rn.f32 	%r70, %r1188, %r713;
	div.rn.f32 	%r58, %r1189, %r714;
	div.rn.f32 	%r74, %r1190, %r715;
	div.rn.f32 	%r62, %r1191, %r716;
	div.rn.f32 	%r78, %r1192, %r717;
	div.rn.f32 	%r50, %r1193, %r718;
	div.rn.f32 	%r66, %r1194, %r719;
	div.rn.f32 	%r55, %r1195, %r720;
	div.rn.f32 	%r71, %r1196, %r721;
	div.rn.f32 	%r59, %r1197, %r722;
	div.rn.f32 	%r75, %r1198, %r723;
	div.rn.f32 	%r63, %r1199, %r724;
	div.rn.f32 	%r79, %r1200, %r725;
	mul.lo.s64 	%rd173, %rd3, %rd2;
	shl.b64 	%rd174, %rd173, 2;
	add.s64 	%rd68, %rd105, %rd174;
	setp.lt.s32 	%p53, %r600, %r86;
	setp.lt.s32 	%p54, %r599, %r86;
	setp.lt.s32 	%p55, %r598, %r86;
	setp.lt.s32 	%p56, %r597, %r86;
	setp.lt.s32 	%p57, %r596, %r86;
	setp.lt.s32 	%p58, %r595, %r86;
	setp.lt.s32 	%p59, %r594, %r86;
	setp.lt.s32 	%p60, %r593, %r86;
	setp.lt.s32 	%p61, %r592, %r86;
	setp.lt.s32 	%p62, %r591, %r86;
	setp.lt.s32 	%p63, %r590, %r86;
	setp.lt.s32 	%p64, %r589, %r86;
	setp.lt.s32 	%p65, %r588, %r86;
	setp.lt.s32 	%p66, %r587, %r86;
	setp.lt.s32 	%p67, %r586, %r86;
	setp.lt.s32 	%p68, %r585, %r86;
	setp.lt.s32 	%p69, %r584, %r86;
	setp.lt.s32 	%p70, %r583, %r86;
	setp.lt.s32 	%p71, %r582, %r86;
	setp.lt.s32 	%p72, %r581, %r86;
	setp.lt.s32 	%p73, %r580, %r86;
	setp.lt.s32 	%p74, %r579, %r86;
	setp.lt.s32 	%p75, %r578, %r86;
	setp.lt.s32 	%p76, %r577, %r86;
	setp.lt.s32 	%p77, %r576, %r86;
	setp.lt.s32 	%p78, %r575, %r86;
	setp.lt.s32 	%p79, %r574, %r86;
	setp.lt.s32 	%p80, %r573, %r86;
	setp.lt.s32 	%p81, %r572, %r86;
	setp.lt.s32 	%p82, %r571, %r86;
	setp.lt.s32 	%p83, %r570, %r86;
	setp.lt.s32 	%p84, %r569, %r86;
	setp.lt.s32 	%p85, %r32, %r86;
	and.pred 	%p1, %p53, %p85;
	and.pred 	%p2, %p54, %p85;
	and.pred 	%p3, %p55, %p85;
	and.pred 	%p4, %p56, %p85;
	and.pred 	%p5, %p57, %p85;
	and.pred 	%p6, %p58, %p85;
	and.pred 	%p7, %p59, %p85;
	and.pred 	%p8, %p60, %p85;
	and.pred 	%p9, %p61, %p85;
	and.pred 	%p10, %p62, %p85;
	and.pred 	%p11, %p63, %p85;
	and.pred 	%p12, %p64, %p85;
	and.pred 	%p13, %p65, %p85;
	and.pred 	%p14, %p66, %p85;
	and.pred 	%p15, %p67, %p85;
	and.pred 	%p16, %p68, %p85;
	and.pred 	%p17, %p69, %p85;
	and.pred 	%p18, %p70, %p85;
	and.pred 	%p19, %p71, %p85;
	and.pred 	%p20, %p72, %p85;
	and.pred 	%p21, %p73, %p85;
	and.pred 	%p22, %p74, %p85;
	and.pred 	%p23, %p75, %p85;
	and.pred 	%p24, %p76, %p85;
	and.pred 	%p25, %p77, %p85;
	and.pred 	%p26, %p78, %p85;
	and.pred 	%p27, %p79, %p85;
	and.pred 	%p28, %p80, %p85;
	and.pred 	%p29, %p81, %p85;
	and.pred 	%p30, %p82, %p85;
	and.pred 	%p31, %p83, %p85;
	and.pred 	%p32, %p84, %p85;
	mul.lo.s64 	%rd175, %rd2, %rd4;
	mul.lo.s64 	%rd176, %rd2, %rd5;
	mul.lo.s64 	%rd177, %rd2, %rd6;
	mul.lo.s64 	%rd178, %rd2, %rd7;
	mul.lo.s64 	%rd179, %rd2, %rd8;
	mul.lo.s64 	%rd180, %rd2, %rd9;
	mul.lo.s64 	%rd181, %rd2, %rd10;
	mul.lo.s64 	%rd182, %rd2, %rd11;
	mul.lo.s64 	%rd183, %rd2, %rd12;
	mul.lo.s64 	%rd184, %rd2, %rd13;
	mul.lo.s64 	%rd185, %rd2, %rd14;
	mul.lo.s64 	%rd186, %rd2, %rd15;
	mul.lo.s64 	%rd187, %rd2, %rd16;
	mul.lo.s64 	%rd188, %rd2, %rd17;
	mul.lo.s64 	%rd189, %rd2, %rd18;
	mul.lo.s64 	%rd190, %rd2, %rd19;
	mul.lo.s64 	%rd191, %rd2, %rd20;
	mul.lo.s64 	%rd192, %rd2, %rd21;
	mul.lo.s64 	%rd193, %rd2, %rd22;
	mul.lo.s64 	%rd194, %rd2, %rd23;
	mul.lo.s64 	%rd195, %rd2, %rd24;
	mul.lo.s64 	%rd196, %rd2, %rd25;
	mul.lo.s64 	%rd197, %rd2, %rd26;
	mul.lo.s64 	%rd198, %rd2, %rd27;
	mul.lo.s64 	%rd199, %rd2, %rd28;
	mul.lo.s64 	%rd200, %rd2, %rd29;
	mul.lo.s64 	%rd201, %rd2, %rd30;
	mul.lo.s64 	%rd202, %rd2, %rd31;
	mul.lo.s64 	%rd203, %rd2, %rd32;
	mul.lo.s64 	%rd204, %rd2, %rd33;
	mul.lo.s64 	%rd205, %rd2, %rd34;
	mul.lo.s64 	%rd206, %rd2, %rd35;
	shl.b64 	%rd207, %rd175, 2;
	add.s64 	%rd208, %rd68, %rd207;
	shl.b64 	%rd209, %rd176, 2;
	add.s64 	%rd210, %rd68, %rd209;
	shl.b64 	%rd211, %rd177, 2;
	add.s64 	%rd212, %rd68, %rd211;
	shl.b64 	%rd213, %rd178, 2;
	add.s64 	%rd214, %rd68, %rd213;
	shl.b64 	%rd215, %rd179, 2;
	add.s64 	%rd216, %rd68, %rd215;
	shl.b64 	%rd217, %rd180, 2;
	add.s64 	%rd218, %rd68, %rd217;
	shl.b64 	%rd219, %rd181, 2;
	add.s64 	%rd220, %rd68, %rd219;
	shl.b64 	%rd221, %rd182, 2;
	add.s64 	%rd222, %rd68, %rd221;
	shl.b64 	%rd223, %rd183, 2;
	add.s64 	%rd224, %rd68, %rd223;
	shl.b64 	%rd225, %rd184, 2;
	add.s64 	%rd226, %rd68, %rd225;
	shl.b64 	%rd227, %rd185, 2;
	add.s64 	%rd228, %rd68, %rd227;
	shl.b64 	%rd229, %rd186, 2;
	add.s64 	%rd230, %rd68, %rd229;
	shl.b64 	%rd231, %rd187, 2;
	add.s64 	%rd232, %rd68, %rd231;
	shl.b64 	%rd233, %rd188, 2;
	add.s64 	%rd234, %rd68, %rd233;
	shl.b64 	%rd235, %rd189, 2;
	add.s64 	%rd236, %rd68, %rd235;
	shl.b64 	%rd237, %rd190, 2;
	add.s64 	%rd238, %rd68, %rd237;
	shl.b64 	%rd239, %rd191, 2;
	add.s64 	%rd240, %rd68, %rd239;
	shl.b64 	%rd241, %rd192, 2;
	add.s64 	%rd242, %rd68, %rd241;
	shl.b64 	%rd243, %rd193, 2;
	add.s64 	%rd244, %rd68, %rd243;
	shl.b64 	%rd245, %rd194, 2;
	add.s64 	%rd246, %rd68, %rd245;
	shl.b64 	%rd247, %rd195, 2;
	add.s64 	%rd248, %rd68, %rd247;
	shl.b64 	%rd249, %rd196, 2;
	add.s64 	%rd250, %rd68, %rd249;
	shl.b64 	%rd251, %rd197, 2;
	add.s64 	%rd252, %rd68, %rd251;
	shl.b64 	%rd253, %rd198, 2;
	add.s64 	%rd254, %rd68, %rd253;
	shl.b64 	%rd255, %rd199, 2;
	add.s64 	%rd256, %rd68, %rd255;
	shl.b64 	%rd257, %rd200, 2;
	add.s64 	%rd258, %rd68, %rd257;
	shl.b64 	%rd259, %rd201, 2;
	add.s64 	%rd260, %rd68, %rd259;
	shl.b64 	%rd261, %rd202, 2;
	add.s64 	%rd262, %rd68, %rd261;
	shl.b64 	%rd263, %rd203, 2;
	add.s64 	%rd264, %rd68, %rd263;
	shl.b64 	%rd265, %rd204, 2;
	add.s64 	%rd266, %rd68, %rd265;
	shl.b64 	%rd267, %rd205, 2;
	add.s64 	%rd268, %rd68, %rd267;
	shl.b64 	%rd269, %rd206, 2;
	add.s64 	%rd270, %rd68, %rd269;
	mul.wide.s32 	%rd271, %r32, 4;
	add.s64 	%rd69, %rd208, %rd271;
	add.s64 	%rd70, %rd210, %rd271;
	add.s64 	%rd71, %rd212, %rd271;
	add.s64 	%rd72, %rd214, %rd271;
	add.s64 	%rd73, %rd216, %rd271;
	add.s64 	%rd74, %rd218, %rd271;
	add.s64 	%rd75, %rd220, %rd271;
	add.s64 	%rd76, %rd222, %rd271;
	add.s64 	%rd77, %rd224, %rd271;
	add.s64 	%rd78, %rd226, %rd271;
	add.s64 	%rd79, %rd228, %rd271;
	add.s64 	%rd80, %rd230, %rd271;
	add.s64 	%rd81, %rd232, %rd271;
	add.s64 	%rd82, %rd234, %rd271;
	add.s64 	%rd83, %rd236, %rd271;
	add.s64 	%rd84, %rd238, %rd271;
	add.s64 	%rd85, %rd240, %rd271;
	add.s64 	%rd86, %rd242, %rd271;
	add.s64 	%rd87, %rd244, %rd271;
	add.s64 	%rd88, %rd246, %rd271;
	add.s64 	%rd89, %rd248, %rd271;
	add.s64 	%rd90, %rd250, %rd271;
	add.s64 	%rd91, %rd252, %rd271;
	add.s64 	%rd92, %rd254, %rd271;
	add.s64 	%rd93, %rd256, %rd271;
	add.s64 	%rd94, %rd258, %rd271;
	add.s64 	%rd95, %rd260, %rd271;
	add.s64 	%rd96, %rd262, %rd271;
	add.s64 	%rd97, %rd264, %rd271;
	add.s64 	%rd98, %rd266, %rd271;
	add.s64 	%rd99, %rd268, %rd271;
	add.s64 	%rd100, %rd270, %rd271;
	bar.sync 	0;
	shl.b32 	%r726, %r4, 11;
	and.b32 	%r727, %r726, 12288;
	and.b32 	%r728, %r33, 1136;
	and.b32 	%r47, %r4, 56;
	shl.b32 	%r729, %r47, 2;
	or.b32 	%r730, %r727, %r728;
	xor.b32 	%r731, %r730, %r729;
	add.s32 	%r732, %r248, %r731;
	st.shared.v4.b32 	[%r732], {%r51, %r48, %r49, %r50};
	st.shared.v4.b32 	[%r732+512], {%r52, %r53, %r54, %r55};
	st.shared.v4.b32 	[%r732+256], {%r56, %r57, %r58, %r59};
	st.shared.v4.b32 	[%r732+768], {%r60, %r61, %r62, %r63};
	xor.b32 	%r733, %r731, 16;
	add.s32 	%r734, %r248, %r733;
	st.shared.v4.b32 	[%r734+2048], {%r67, %r64, %r65, %r66};
	st.shared.v4.b32 	[%r734+2560], {%r68, %r69, %r70, %r71};
	st.shared.v4.b32 	[%r734+2304], {%r72, %r73, %r74, %r75};
	st.shared.v4.b32 	[%r734+2816], {%r76, %r77, %r78, %r79};
	bar.sync 	0;
	shl.b32 	%r80, %r9, 5;
	and.b32 	%r81, %r4, 4;
	setp.ne.b32 	%p86, %r2, %r1;
	@%p86 bra 	$L__BB0_11;
	shr.u32 	%r146, %r4, 2;
	shl.b32 	%r180, %r9, 1;
	shr.u32 	%r181, %r10, 2;
	and.b32 	%r147, %r146, 23;
	or.b32 	%r182, %r181, %r180;
	or.b32 	%r15, %r147, %r141;
	or.b32 	%r24, %r182, %r215;
	ld.param.b32 	%r88, [similarity_fp16_param_6];
	ld.param.b64 	%rd106, [similarity_fp16_param_3];
	or.b32 	%r16, %r15, 8;
	or.b32 	%r17, %r15, 32;
	or.b32 	%r18, %r15, 40;
	or.b32 	%r25, %r24, 1;
	or.b32 	%r26, %r24, 16;
	or.b32 	%r27, %r24, 17;
	or.b32 	%r28, %r24, 32;
	or.b32 	%r29, %r24, 33;
	or.b32 	%r30, %r24, 48;
	or.b32 	%r31, %r24, 49;
	setp.eq.b32 	%p154, %r81, 0;
	shl.b32 	%r900, %r10, 4;
	shl.b32 	%r901, %r6, 2;
	or.b32 	%r902, %r900, %r901;
	selp.b32 	%r903, 0, 2064, %p154;
	or.b32 	%r904, %r903, %r80;
	shl.b32 	%r905, %r44, 1;
	setp.eq.b32 	%p155, %r1201, 0;
	selp.b32 	%r906, 0, 4128, %p155;
	or.b32 	%r907, %r906, %r905;
	xor.b32 	%r908, %r904, %r907;
	or.b32 	%r909, %r908, %r902;
	xor.b32 	%r910, %r909, 64;
	add.s32 	%r911, %r248, %r910;
	ld.shared.v4.b32 	{%r912, %r913, %r914, %r915}, [%r911+9344];
	ld.shared.v4.b32 	{%r916, %r917, %r918, %r919}, [%r911+9216];
	ld.shared.v4.b32 	{%r920, %r921, %r922, %r923}, [%r911+8320];
	ld.shared.v4.b32 	{%r924, %r925, %r926, %r927}, [%r911+8192];
	add.s32 	%r928, %r248, %r909;
	ld.shared.v4.b32 	{%r929, %r930, %r931, %r932}, [%r928+1152];
	ld.shared.v4.b32 	{%r933, %r934, %r935, %r936}, [%r928+1024];
	ld.shared.v4.b32 	{%r937, %r938, %r939, %r940}, [%r928+128];
	ld.shared.v4.b32 	{%r941, %r942, %r943, %r944}, [%r928];
	setp.gt.s32 	%p156, %r15, %r24;
	setp.gt.s32 	%p157, %r15, %r25;
	setp.gt.s32 	%p158, %r16, %r24;
	setp.gt.s32 	%p159, %r16, %r25;
	setp.gt.s32 	%p160, %r15, %r26;
	setp.gt.s32 	%p161, %r15, %r27;
	setp.gt.s32 	%p162, %r16, %r26;
	setp.gt.s32 	%p163, %r16, %r27;
	setp.gt.s32 	%p164, %r15, %r28;
	setp.gt.s32 	%p165, %r15, %r29;
	setp.gt.s32 	%p166, %r16, %r28;
	setp.gt.s32 	%p167, %r16, %r29;
	setp.gt.s32 	%p168, %r15, %r30;
	setp.gt.s32 	%p169, %r15, %r31;
	setp.gt.s32 	%p170, %r16, %r30;
	setp.gt.s32 	%p171, %r16, %r31;
	setp.gt.s32 	%p172, %r17, %r24;
	setp.gt.s32 	%p173, %r17, %r25;
	setp.gt.s32 	%p174, %r18, %r24;
	setp.gt.s32 	%p175, %r18, %r25;
	setp.gt.s32 	%p176, %r17, %r26;
	setp.gt.s32 	%p177, %r17, %r27;
	setp.gt.s32 	%p178, %r18, %r26;
	setp.gt.s32 	%p179, %r18, %r27;
	setp.gt.s32 	%p180, %r17, %r29;
	setp.gt.s32 	%p181, %r18, %r28;
	setp.gt.s32 	%p182, %r18, %r29;
	setp.gt.s32 	%p183, %r17, %r30;
	setp.gt.s32 	%p184, %r17, %r31;
	setp.gt.s32 	%p185, %r18, %r30;
	setp.gt.s32 	%p186, %r18, %r31;
	selp.f32 	%r945, %r941, %r51, %p156;
	selp.f32 	%r946, %r924, %r67, %p157;
	selp.f32 	%r947, %r937, %r52, %p158;
	selp.f32 	%r948, %r920, %r68, %p159;
	selp.f32 	%r949, %r933, %r56, %p160;
	selp.f32 	%r950, %r916, %r72, %p161;
	selp.f32 	%r951, %r929, %r60, %p162;
	selp.f32 	%r952, %r912, %r76, %p163;
	selp.f32 	%r953, %r943, %r48, %p164;
	selp.f32 	%r954, %r926, %r64, %p165;
	selp.f32 	%r955, %r939, %r53, %p166;
	selp.f32 	%r956, %r922, %r69, %p167;
	selp.f32 	%r957, %r935, %r57, %p168;
	selp.f32 	%r958, %r918, %r73, %p169;
	selp.f32 	%r959, %r931, %r61, %p170;
	selp.f32 	%r960, %r914, %r77, %p171;
	selp.f32 	%r961, %r942, %r49, %p172;
	selp.f32 	%r962, %r925, %r65, %p173;
	selp.f32 	%r963, %r938, %r54, %p174;
	selp.f32 	%r964, %r921, %r70, %p175;
	selp.f32 	%r965, %r934, %r58, %p176;
	selp.f32 	%r966, %r917, %r74, %p177;
	selp.f32 	%r967, %r930, %r62, %p178;
	selp.f32 	%r968, %r913, %r78, %p179;
	selp.f32 	%r969, %r944, %r50, %p156;
	selp.f32 	%r970, %r927, %r66, %p180;
	selp.f32 	%r971, %r940, %r55, %p181;
	selp.f32 	%r972, %r923, %r71, %p182;
	selp.f32 	%r973, %r936, %r59, %p183;
	selp.f32 	%r974, %r919, %r75, %p184;
	selp.f32 	%r975, %r932, %r63, %p185;
	selp.f32 	%r976, %r915, %r79, %p186;
	bar.sync 	0;
	shl.b32 	%r977, %r4, 5;
	and.b32 	%r978, %r977, 1120;
	shl.b32 	%r979, %r42, 4;
	selp.b32 	%r980, 0, 8208, %p154;
	shl.b32 	%r981, %r6, 3;
	or.b32 	%r982, %r980, %r979;
	or.b32 	%r983, %r982, %r981;
	or.b32 	%r984, %r983, %r978;
	add.s32 	%r985, %r248, %r984;
	st.shared.v4.b32 	[%r985], {%r945, %r947, %r961, %r963};
	st.shared.v4.b32 	[%r985+2048], {%r949, %r951, %r965, %r967};
	st.shared.v4.b32 	[%r985+4096], {%r953, %r955, %r969, %r971};
	st.shared.v4.b32 	[%r985+6144], {%r957, %r959, %r973, %r975};
	xor.b32 	%r986, %r984, 16;
	add.s32 	%r987, %r248, %r986;
	st.shared.v4.b32 	[%r987], {%r946, %r948, %r962, %r964};
	st.shared.v4.b32 	[%r987+2048], {%r950, %r952, %r966, %r968};
	st.shared.v4.b32 	[%r987+4096], {%r954, %r956, %r970, %r972};
	st.shared.v4.b32 	[%r987+6144], {%r958, %r960, %r974, %r976};
	bar.sync 	0;
	shl.b32 	%r988, %r47, 7;
	shl.b32 	%r989, %r7, 4;
	setp.eq.b32 	%p187, %r6, 0;
	selp.b32 	%r990, 0, 8208, %p187;
	or.b32 	%r991, %r988, %r989;
	xor.b32 	%r992, %r991, %r990;
	add.s32 	%r993, %r248, %r992;
	ld.shared.v4.b32 	{%r868, %r872, %r884, %r888}, [%r993];
	ld.shared.v4.b32 	{%r869, %r873, %r885, %r889}, [%r993+128];
	ld.shared.v4.b32 	{%r870, %r874, %r886, %r890}, [%r993+256];
	ld.shared.v4.b32 	{%r871, %r875, %r887, %r891}, [%r993+384];
	ld.shared.v4.b32 	{%r876, %r880, %r892, %r896}, [%r993+512];
	ld.shared.v4.b32 	{%r877, %r881, %r893, %r897}, [%r993+640];
	ld.shared.v4.b32 	{%r878, %r882, %r894, %r898}, [%r993+768];
	ld.shared.v4.b32 	{%r879, %r883, %r895, %r899}, [%r993+896];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r868 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r869 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r870 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r871 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r872 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r873 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r874 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r875 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r876 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r877 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r878 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r879 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r880 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r881 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r882 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r883 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r884 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r885 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r886 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r887 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r888 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r889 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r890 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r891 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r892 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r893 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r894 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r895 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r896 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r897 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r898 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r899 };
	shl.b64 	%rd404, %rd3, 2;
	add.s64 	%rd102, %rd106, %rd404;
$L__tmp52:
	setp.lt.s32 	%p188, %r88, 1;
	mov.b32 	%r1212, 1;
	@%p188 bra 	$L__BB0_10;
	ld.param.b64 	%rd104, [similarity_fp16_param_1];
	cvt.s64.s32 	%rd401, %r88;
	mul.lo.s64 	%rd402, %rd401, %rd1;
	shl.b64 	%rd403, %rd402, 3;
	add.s64 	%rd101, %rd104, %rd403;
	shl.b32 	%r994, %r4, 1;
	and.b32 	%r995, %r994, 192;
	add.s32 	%r82, %r248, %r995;
	shl.b32 	%r996, %r4, 6;
	and.b32 	%r997, %r996, 64;
	shl.b32 	%r998, %r6, 1;
	add.s32 	%r999, %r248, %r997;
	add.s32 	%r83, %r999, %r998;
	add.s32 	%r84, %r248, %r6;
	and.b32 	%r1000, %r994, 60;
	add.s32 	%r1001, %r46, %r45;
	add.s32 	%r1002, %r1001, %r1000;
	add.s32 	%r85, %r1002, %r997;
	mov.b32 	%r1210, 0;
	mov.b32 	%r1211, %r1210;
$L__BB0_8:
	add.s32 	%r1003, %r5, %r1211;
	setp.lt.s32 	%p189, %r1003, %r88;
	mad.wide.s32 	%rd406, %r1003, 8, %rd101;
	mov.u64 %rd405, 0xffffffffffffffff;
	@%p189 ld.global.b64 { %rd405 }, [ %rd406 + 0 ];
	setp.eq.b64 	%p190, %rd405, %rd4;
	setp.eq.b64 	%p191, %rd405, %rd5;
	setp.eq.b64 	%p192, %rd405, %rd6;
	setp.eq.b64 	%p193, %rd405, %rd7;
	setp.eq.b64 	%p194, %rd405, %rd8;
	setp.eq.b64 	%p195, %rd405, %rd9;
	setp.eq.b64 	%p196, %rd405, %rd10;
	setp.eq.b64 	%p197, %rd405, %rd11;
	setp.eq.b64 	%p198, %rd405, %rd12;
	setp.eq.b64 	%p199, %rd405, %rd13;
	setp.eq.b64 	%p200, %rd405, %rd14;
	setp.eq.b64 	%p201, %rd405, %rd15;
	setp.eq.b64 	%p202, %rd405, %rd16;
	setp.eq.b64 	%p203, %rd405, %rd17;
	setp.eq.b64 	%p204, %rd405, %rd18;
	setp.eq.b64 	%p205, %rd405, %rd19;
	setp.eq.b64 	%p206, %rd405, %rd20;
	setp.eq.b64 	%p207, %rd405, %rd21;
	setp.eq.b64 	%p208, %rd405, %rd22;
	setp.eq.b64 	%p209, %rd405, %rd23;
	setp.eq.b64 	%p210, %rd405, %rd24;
	setp.eq.b64 	%p211, %rd405, %rd25;
	setp.eq.b64 	%p212, %rd405, %rd26;
	setp.eq.b64 	%p213, %rd405, %rd27;
	setp.eq.b64 	%p214, %rd405, %rd28;
	setp.eq.b64 	%p215, %rd405, %rd29;
	setp.eq.b64 	%p216, %rd405, %rd30;
	setp.eq.b64 	%p217, %rd405, %rd31;
	setp.eq.b64 	%p218, %rd405, %rd32;
	setp.eq.b64 	%p219, %rd405, %rd33;
	setp.eq.b64 	%p220, %rd405, %rd34;
	setp.eq.b64 	%p221, %rd405, %rd35;
	selp.b32 	%r1004, 1, 0, %p190;
	selp.b32 	%r1005, 1, 0, %p191;
	selp.b32 	%r1006, 1, 0, %p192;
	selp.b32 	%r1007, 1, 0, %p193;
	selp.b32 	%r1008, 1, 0, %p194;
	selp.b32 	%r1009, 1, 0, %p195;
	selp.b32 	%r1010, 1, 0, %p196;
	selp.b32 	%r1011, 1, 0, %p197;
	selp.b32 	%r1012, 1, 0, %p198;
	selp.b32 	%r1013, 1, 0, %p199;
	selp.b32 	%r1014, 1, 0, %p200;
	selp.b32 	%r1015, 1, 0, %p201;
	selp.b32 	%r1016, 1, 0, %p202;
	selp.b32 	%r1017, 1, 0, %p203;
	selp.b32 	%r1018, 1, 0, %p204;
	selp.b32 	%r1019, 1, 0, %p205;
	selp.b32 	%r1020, 1, 0, %p206;
	selp.b32 	%r1021, 1, 0, %p207;
	selp.b32 	%r1022, 1, 0, %p208;
	selp.b32 	%r1023, 1, 0, %p209;
	selp.b32 	%r1024, 1, 0, %p210;
	selp.b32 	%r1025, 1, 0, %p211;
	selp.b32 	%r1026, 1, 0, %p212;
	selp.b32 	%r1027, 1, 0, %p213;
	selp.b32 	%r1028, 1, 0, %p214;
	selp.b32 	%r1029, 1, 0, %p215;
	selp.b32 	%r1030, 1, 0, %p216;
	selp.b32 	%r1031, 1, 0, %p217;
	selp.b32 	%r1032, 1, 0, %p218;
	selp.b32 	%r1033, 1, 0, %p219;
	selp.b32 	%r1034, 1, 0, %p220;
	selp.b32 	%r1035, 1, 0, %p221;
$L__tmp53:
	bar.sync 	0;
	mov.b32 	%r1036, -1;
	redux.sync.add.s32 	%r1037, %r1004, %r1036;
	redux.sync.add.s32 	%r1038, %r1005, %r1036;
	redux.sync.add.s32 	%r1039, %r1006, %r1036;
	redux.sync.add.s32 	%r1040, %r1007, %r1036;
	redux.sync.add.s32 	%r1041, %r1008, %r1036;
	redux.sync.add.s32 	%r1042, %r1009, %r1036;
	redux.sync.add.s32 	%r1043, %r1010, %r1036;
	redux.sync.add.s32 	%r1044, %r1011, %r1036;
	redux.sync.add.s32 	%r1045, %r1012, %r1036;
	redux.sync.add.s32 	%r1046, %r1013, %r1036;
	redux.sync.add.s32 	%r1047, %r1014, %r1036;
	redux.sync.add.s32 	%r1048, %r1015, %r1036;
	redux.sync.add.s32 	%r1049, %r1016, %r1036;
	redux.sync.add.s32 	%r1050, %r1017, %r1036;
	redux.sync.add.s32 	%r1051, %r1018, %r1036;
	redux.sync.add.s32 	%r1052, %r1019, %r1036;
	redux.sync.add.s32 	%r1053, %r1020, %r1036;
	redux.sync.add.s32 	%r1054, %r1021, %r1036;
	redux.sync.add.s32 	%r1055, %r1022, %r1036;
	redux.sync.add.s32 	%r1056, %r1023, %r1036;
	redux.sync.add.s32 	%r1057, %r1024, %r1036;
	redux.sync.add.s32 	%r1058, %r1025, %r1036;
	redux.sync.add.s32 	%r1059, %r1026, %r1036;
	redux.sync.add.s32 	%r1060, %r1027, %r1036;
	redux.sync.add.s32 	%r1061, %r1028, %r1036;
	redux.sync.add.s32 	%r1062, %r1029, %r1036;
	redux.sync.add.s32 	%r1063, %r1030, %r1036;
	redux.sync.add.s32 	%r1064, %r1031, %r1036;
	redux.sync.add.s32 	%r1065, %r1032, %r1036;
	redux.sync.add.s32 	%r1066, %r1033, %r1036;
	redux.sync.add.s32 	%r1067, %r1034, %r1036;
	redux.sync.add.s32 	%r1068, %r1035, %r1036;
	st.shared.v4.b32 	[%r82], {%r1037, %r1038, %r1039, %r1040};
	st.shared.v4.b32 	[%r82+16], {%r1045, %r1046, %r1047, %r1048};
	st.shared.v4.b32 	[%r82+32], {%r1053, %r1054, %r1055, %r1056};
	st.shared.v4.b32 	[%r82+48], {%r1061, %r1062, %r1063, %r1064};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1069, %r1070, %r1071, %r1072}, [%r83];
	ld.shared.v4.b32 	{%r1073, %r1074, %r1075, %r1076}, [%r83+16];
	ld.shared.v4.b32 	{%r1077, %r1078, %r1079, %r1080}, [%r83+32];
	ld.shared.v4.b32 	{%r1081, %r1082, %r1083, %r1084}, [%r83+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r82], {%r1041, %r1042, %r1043, %r1044};
	st.shared.v4.b32 	[%r82+16], {%r1049, %r1050, %r1051, %r1052};
	st.shared.v4.b32 	[%r82+32], {%r1057, %r1058, %r1059, %r1060};
	st.shared.v4.b32 	[%r82+48], {%r1065, %r1066, %r1067, %r1068};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1085, %r1086, %r1087, %r1088}, [%r83];
	ld.shared.v4.b32 	{%r1089, %r1090, %r1091, %r1092}, [%r83+16];
	ld.shared.v4.b32 	{%r1093, %r1094, %r1095, %r1096}, [%r83+32];
	ld.shared.v4.b32 	{%r1097, %r1098, %r1099, %r1100}, [%r83+48];
	shfl.sync.bfly.b32 	%r1101, %r1069, 1, 31, -1;
$L__tmp54:
	add.s32 	%r1102, %r1101, %r1069;
$L__tmp55:
	shfl.sync.bfly.b32 	%r1103, %r1070, 1, 31, -1;
$L__tmp56:
	add.s32 	%r1104, %r1103, %r1070;
$L__tmp57:
	shfl.sync.bfly.b32 	%r1105, %r1071, 1, 31, -1;
$L__tmp58:
	add.s32 	%r1106, %r1105, %r1071;
$L__tmp59:
	shfl.sync.bfly.b32 	%r1107, %r1072, 1, 31, -1;
$L__tmp60:
	add.s32 	%r1108, %r1107, %r1072;
$L__tmp61:
	shfl.sync.bfly.b32 	%r1109, %r1085, 1, 31, -1;
$L__tmp62:
	add.s32 	%r1110, %r1109, %r1085;
$L__tmp63:
	shfl.sync.bfly.b32 	%r1111, %r1086, 1, 31, -1;
$L__tmp64:
	add.s32 	%r1112, %r1111, %r1086;
$L__tmp65:
	shfl.sync.bfly.b32 	%r1113, %r1087, 1, 31, -1;
$L__tmp66:
	add.s32 	%r1114, %r1113, %r1087;
$L__tmp67:
	shfl.sync.bfly.b32 	%r1115, %r1088, 1, 31, -1;
$L__tmp68:
	add.s32 	%r1116, %r1115, %r1088;
$L__tmp69:
	shfl.sync.bfly.b32 	%r1117, %r1073, 1, 31, -1;
$L__tmp70:
	add.s32 	%r1118, %r1117, %r1073;
$L__tmp71:
	shfl.sync.bfly.b32 	%r1119, %r1074, 1, 31, -1;
$L__tmp72:
	add.s32 	%r1120, %r1119, %r1074;
$L__tmp73:
	shfl.sync.bfly.b32 	%r1121, %r1075, 1, 31, -1;
$L__tmp74:
	add.s32 	%r1122, %r1121, %r1075;
$L__tmp75:
	shfl.sync.bfly.b32 	%r1123, %r1076, 1, 31, -1;
$L__tmp76:
	add.s32 	%r1124, %r1123, %r1076;
$L__tmp77:
	shfl.sync.bfly.b32 	%r1125, %r1089, 1, 31, -1;
$L__tmp78:
	add.s32 	%r1126, %r1125, %r1089;
$L__tmp79:
	shfl.sync.bfly.b32 	%r1127, %r1090, 1, 31, -1;
$L__tmp80:
	add.s32 	%r1128, %r1127, %r1090;
$L__tmp81:
	shfl.sync.bfly.b32 	%r1129, %r1091, 1, 31, -1;
$L__tmp82:
	add.s32 	%r1130, %r1129, %r1091;
$L__tmp83:
	shfl.sync.bfly.b32 	%r1131, %r1092, 1, 31, -1;
$L__tmp84:
	add.s32 	%r1132, %r1131, %r1092;
$L__tmp85:
	shfl.sync.bfly.b32 	%r1133, %r1077, 1, 31, -1;
$L__tmp86:
	add.s32 	%r1134, %r1133, %r1077;
$L__tmp87:
	shfl.sync.bfly.b32 	%r1135, %r1078, 1, 31, -1;
$L__tmp88:
	add.s32 	%r1136, %r1135, %r1078;
$L__tmp89:
	shfl.sync.bfly.b32 	%r1137, %r1079, 1, 31, -1;
$L__tmp90:
	add.s32 	%r1138, %r1137, %r1079;
$L__tmp91:
	shfl.sync.bfly.b32 	%r1139, %r1080, 1, 31, -1;
$L__tmp92:
	add.s32 	%r1140, %r1139, %r1080;
$L__tmp93:
	shfl.sync.bfly.b32 	%r1141, %r1093, 1, 31, -1;
$L__tmp94:
	add.s32 	%r1142, %r1141, %r1093;
$L__tmp95:
	shfl.sync.bfly.b32 	%r1143, %r1094, 1, 31, -1;
$L__tmp96:
	add.s32 	%r1144, %r1143, %r1094;
$L__tmp97:
	shfl.sync.bfly.b32 	%r1145, %r1095, 1, 31, -1;
$L__tmp98:
	add.s32 	%r1146, %r1145, %r1095;
$L__tmp99:
	shfl.sync.bfly.b32 	%r1147, %r1096, 1, 31, -1;
$L__tmp100:
	add.s32 	%r1148, %r1147, %r1096;
$L__tmp101:
	shfl.sync.bfly.b32 	%r1149, %r1081, 1, 31, -1;
$L__tmp102:
	add.s32 	%r1150, %r1149, %r1081;
$L__tmp103:
	shfl.sync.bfly.b32 	%r1151, %r1082, 1, 31, -1;
$L__tmp104:
	add.s32 	%r1152, %r1151, %r1082;
$L__tmp105:
	shfl.sync.bfly.b32 	%r1153, %r1083, 1, 31, -1;
$L__tmp106:
	add.s32 	%r1154, %r1153, %r1083;
$L__tmp107:
	shfl.sync.bfly.b32 	%r1155, %r1084, 1, 31, -1;
$L__tmp108:
	add.s32 	%r1156, %r1155, %r1084;
$L__tmp109:
	shfl.sync.bfly.b32 	%r1157, %r1097, 1, 31, -1;
$L__tmp110:
	add.s32 	%r1158, %r1157, %r1097;
$L__tmp111:
	shfl.sync.bfly.b32 	%r1159, %r1098, 1, 31, -1;
$L__tmp112:
	add.s32 	%r1160, %r1159, %r1098;
$L__tmp113:
	shfl.sync.bfly.b32 	%r1161, %r1099, 1, 31, -1;
$L__tmp114:
	add.s32 	%r1162, %r1161, %r1099;
$L__tmp115:
	shfl.sync.bfly.b32 	%r1163, %r1100, 1, 31, -1;
$L__tmp116:
	add.s32 	%r1164, %r1163, %r1100;
$L__tmp117:
	bar.sync 	0;
	st.shared.v4.b32 	[%r84], {%r1102, %r1104, %r1106, %r1108};
	st.shared.v4.b32 	[%r84+16], {%r1110, %r1112, %r1114, %r1116};
	st.shared.v4.b32 	[%r84+32], {%r1118, %r1120, %r1122, %r1124};
	st.shared.v4.b32 	[%r84+48], {%r1126, %r1128, %r1130, %r1132};
	st.shared.v4.b32 	[%r84+128], {%r1134, %r1136, %r1138, %r1140};
	st.shared.v4.b32 	[%r84+144], {%r1142, %r1144, %r1146, %r1148};
	st.shared.v4.b32 	[%r84+160], {%r1150, %r1152, %r1154, %r1156};
	st.shared.v4.b32 	[%r84+176], {%r1158, %r1160, %r1162, %r1164};
	bar.sync 	0;
	ld.shared.b32 	%r1165, [%r85];
	add.s32 	%r1210, %r1165, %r1210;
	add.s32 	%r1211, %r1211, 64;
	setp.lt.s32 	%p222, %r1211, %r88;
	@%p222 bra 	$L__BB0_8;
	setp.eq.b32 	%p223, %r1210, 0;
	selp.b32 	%r1212, 1, 0, %p223;
$L__tmp118:
$L__BB0_10:
	setp.lt.s32 	%p225, %r19, %r86;
$L__tmp119:
	mad.wide.u32 	%rd407, %r19, 4, %rd102;
	and.pred 	%p224, %p187, %p225;
	@%p224 st.global.b32 [ %rd407 + 0 ], { %r1212 };
$L__tmp120:
	bra.uni 	$L__BB0_12;
$L__BB0_11:
	or.b32 	%r216, %r148, %r215;
	or.b32 	%r217, %r149, %r215;
	or.b32 	%r218, %r150, %r215;
	or.b32 	%r219, %r151, %r215;
	or.b32 	%r220, %r152, %r215;
	or.b32 	%r221, %r153, %r215;
	or.b32 	%r222, %r154, %r215;
	or.b32 	%r223, %r155, %r215;
	or.b32 	%r224, %r156, %r215;
	or.b32 	%r225, %r157, %r215;
	or.b32 	%r226, %r158, %r215;
	or.b32 	%r227, %r159, %r215;
	or.b32 	%r228, %r160, %r215;
	or.b32 	%r229, %r161, %r215;
	or.b32 	%r230, %r162, %r215;
	or.b32 	%r231, %r163, %r215;
	or.b32 	%r232, %r164, %r215;
	or.b32 	%r233, %r165, %r215;
	or.b32 	%r234, %r166, %r215;
	or.b32 	%r235, %r167, %r215;
	or.b32 	%r236, %r168, %r215;
	or.b32 	%r237, %r169, %r215;
	or.b32 	%r238, %r170, %r215;
	or.b32 	%r239, %r171, %r215;
	or.b32 	%r240, %r172, %r215;
	or.b32 	%r241, %r173, %r215;
	or.b32 	%r242, %r174, %r215;
	or.b32 	%r243, %r175, %r215;
	or.b32 	%r244, %r176, %r215;
	or.b32 	%r245, %r177, %r215;
	or.b32 	%r246, %r178, %r215;
	or.b32 	%r247, %r179, %r215;
	cvt.s64.s32 	%rd36, %r216;
	cvt.s64.s32 	%rd37, %r217;
	cvt.s64.s32 	%rd38, %r218;
	cvt.s64.s32 	%rd39, %r219;
	cvt.s64.s32 	%rd40, %r220;
	cvt.s64.s32 	%rd41, %r221;
	cvt.s64.s32 	%rd42, %r222;
	cvt.s64.s32 	%rd43, %r223;
	cvt.s64.s32 	%rd44, %r224;
	cvt.s64.s32 	%rd45, %r225;
	cvt.s64.s32 	%rd46, %r226;
	cvt.s64.s32 	%rd47, %r227;
	cvt.s64.s32 	%rd48, %r228;
	cvt.s64.s32 	%rd49, %r229;
	cvt.s64.s32 	%rd50, %r230;
	cvt.s64.s32 	%rd51, %r231;
	cvt.s64.s32 	%rd52, %r232;
	cvt.s64.s32 	%rd53, %r233;
	cvt.s64.s32 	%rd54, %r234;
	cvt.s64.s32 	%rd55, %r235;
	cvt.s64.s32 	%rd56, %r236;
	cvt.s64.s32 	%rd57, %r237;
	cvt.s64.s32 	%rd58, %r238;
	cvt.s64.s32 	%rd59, %r239;
	cvt.s64.s32 	%rd60, %r240;
	cvt.s64.s32 	%rd61, %r241;
	cvt.s64.s32 	%rd62, %r242;
	cvt.s64.s32 	%rd63, %r243;
	cvt.s64.s32 	%rd64, %r244;
	cvt.s64.s32 	%rd65, %r245;
	cvt.s64.s32 	%rd66, %r246;
	cvt.s64.s32 	%rd67, %r247;
	setp.eq.b32 	%p119, %r81, 0;
	setp.lt.s32 	%p120, %r19, %r86;
	cvt.u32.u64 	%r799, %rd67;
	cvt.u32.u64 	%r800, %rd66;
	cvt.u32.u64 	%r801, %rd65;
	cvt.u32.u64 	%r802, %rd64;
	cvt.u32.u64 	%r803, %rd63;
	cvt.u32.u64 	%r804, %rd62;
	cvt.u32.u64 	%r805, %rd61;
	cvt.u32.u64 	%r806, %rd60;
	cvt.u32.u64 	%r807, %rd59;
	cvt.u32.u64 	%r808, %rd58;
	cvt.u32.u64 	%r809, %rd57;
	cvt.u32.u64 	%r810, %rd56;
	cvt.u32.u64 	%r811, %rd55;
	cvt.u32.u64 	%r812, %rd54;
	cvt.u32.u64 	%r813, %rd53;
	cvt.u32.u64 	%r814, %rd52;
	cvt.u32.u64 	%r815, %rd51;
	cvt.u32.u64 	%r816, %rd50;
	cvt.u32.u64 	%r817, %rd49;
	cvt.u32.u64 	%r818, %rd48;
	cvt.u32.u64 	%r819, %rd47;
	cvt.u32.u64 	%r820, %rd46;
	cvt.u32.u64 	%r821, %rd45;
	cvt.u32.u64 	%r822, %rd44;
	cvt.u32.u64 	%r823, %rd43;
	cvt.u32.u64 	%r824, %rd42;
	cvt.u32.u64 	%r825, %rd41;
	cvt.u32.u64 	%r826, %rd40;
	cvt.u32.u64 	%r827, %rd39;
	cvt.u32.u64 	%r828, %rd38;
	cvt.u32.u64 	%r829, %rd37;
	cvt.u32.u64 	%r830, %rd36;
	mul.lo.s64 	%rd304, %rd2, %rd67;
	shl.b64 	%rd305, %rd304, 2;
	add.s64 	%rd306, %rd68, %rd305;
	mul.wide.u32 	%rd307, %r19, 4;
	add.s64 	%rd303, %rd306, %rd307;
	mul.lo.s64 	%rd308, %rd2, %rd66;
	shl.b64 	%rd309, %rd308, 2;
	add.s64 	%rd310, %rd68, %rd309;
	add.s64 	%rd302, %rd310, %rd307;
	mul.lo.s64 	%rd311, %rd2, %rd65;
	shl.b64 	%rd312, %rd311, 2;
	add.s64 	%rd313, %rd68, %rd312;
	add.s64 	%rd301, %rd313, %rd307;
	mul.lo.s64 	%rd314, %rd2, %rd64;
	shl.b64 	%rd315, %rd314, 2;
	add.s64 	%rd316, %rd68, %rd315;
	add.s64 	%rd300, %rd316, %rd307;
	mul.lo.s64 	%rd317, %rd2, %rd63;
	shl.b64 	%rd318, %rd317, 2;
	add.s64 	%rd319, %rd68, %rd318;
	add.s64 	%rd299, %rd319, %rd307;
	mul.lo.s64 	%rd320, %rd2, %rd62;
	shl.b64 	%rd321, %rd320, 2;
	add.s64 	%rd322, %rd68, %rd321;
	add.s64 	%rd298, %rd322, %rd307;
	mul.lo.s64 	%rd323, %rd2, %rd61;
	shl.b64 	%rd324, %rd323, 2;
	add.s64 	%rd325, %rd68, %rd324;
	add.s64 	%rd297, %rd325, %rd307;
	mul.lo.s64 	%rd326, %rd2, %rd60;
	shl.b64 	%rd327, %rd326, 2;
	add.s64 	%rd328, %rd68, %rd327;
	add.s64 	%rd296, %rd328, %rd307;
	mul.lo.s64 	%rd329, %rd2, %rd59;
	shl.b64 	%rd330, %rd329, 2;
	add.s64 	%rd331, %rd68, %rd330;
	add.s64 	%rd295, %rd331, %rd307;
	mul.lo.s64 	%rd332, %rd2, %rd58;
	shl.b64 	%rd333, %rd332, 2;
	add.s64 	%rd334, %rd68, %rd333;
	add.s64 	%rd294, %rd334, %rd307;
	mul.lo.s64 	%rd335, %rd2, %rd57;
	shl.b64 	%rd336, %rd335, 2;
	add.s64 	%rd337, %rd68, %rd336;
	add.s64 	%rd293, %rd337, %rd307;
	mul.lo.s64 	%rd338, %rd2, %rd56;
	shl.b64 	%rd339, %rd338, 2;
	add.s64 	%rd340, %rd68, %rd339;
	add.s64 	%rd292, %rd340, %rd307;
	mul.lo.s64 	%rd341, %rd2, %rd55;
	shl.b64 	%rd342, %rd341, 2;
	add.s64 	%rd343, %rd68, %rd342;
	add.s64 	%rd291, %rd343, %rd307;
	mul.lo.s64 	%rd344, %rd2, %rd54;
	shl.b64 	%rd345, %rd344, 2;
	add.s64 	%rd346, %rd68, %rd345;
	add.s64 	%rd290, %rd346, %rd307;
	mul.lo.s64 	%rd347, %rd2, %rd53;
	shl.b64 	%rd348, %rd347, 2;
	add.s64 	%rd349, %rd68, %rd348;
	add.s64 	%rd289, %rd349, %rd307;
	mul.lo.s64 	%rd350, %rd2, %rd52;
	shl.b64 	%rd351, %rd350, 2;
	add.s64 	%rd352, %rd68, %rd351;
	add.s64 	%rd288, %rd352, %rd307;
	mul.lo.s64 	%rd353, %rd2, %rd51;
	shl.b64 	%rd354, %rd353, 2;
	add.s64 	%rd355, %rd68, %rd354;
	add.s64 	%rd287, %rd355, %rd307;
	mul.lo.s64 	%rd356, %rd2, %rd50;
	shl.b64 	%rd357, %rd356, 2;
	add.s64 	%rd358, %rd68, %rd357;
	add.s64 	%rd286, %rd358, %rd307;
	mul.lo.s64 	%rd359, %rd2, %rd49;
	shl.b64 	%rd360, %rd359, 2;
	add.s64 	%rd361, %rd68, %rd360;
	add.s64 	%rd285, %rd361, %rd307;
	mul.lo.s64 	%rd362, %rd2, %rd48;
	shl.b64 	%rd363, %rd362, 2;
	add.s64 	%rd364, %rd68, %rd363;
	add.s64 	%rd284, %rd364, %rd307;
	mul.lo.s64 	%rd365, %rd2, %rd47;
	shl.b64 	%rd366, %rd365, 2;
	add.s64 	%rd367, %rd68, %rd366;
	add.s64 	%rd283, %rd367, %rd307;
	mul.lo.s64 	%rd368, %rd2, %rd46;
	shl.b64 	%rd369, %rd368, 2;
	add.s64 	%rd370, %rd68, %rd369;
	add.s64 	%rd282, %rd370, %rd307;
	mul.lo.s64 	%rd371, %rd2, %rd45;
	shl.b64 	%rd372, %rd371, 2;
	add.s64 	%rd373, %rd68, %rd372;
	add.s64 	%rd281, %rd373, %rd307;
	mul.lo.s64 	%rd374, %rd2, %rd44;
	shl.b64 	%rd375, %rd374, 2;
	add.s64 	%rd376, %rd68, %rd375;
	add.s64 	%rd280, %rd376, %rd307;
	mul.lo.s64 	%rd377, %rd2, %rd43;
	shl.b64 	%rd378, %rd377, 2;
	add.s64 	%rd379, %rd68, %rd378;
	add.s64 	%rd279, %rd379, %rd307;
	mul.lo.s64 	%rd380, %rd2, %rd42;
	shl.b64 	%rd381, %rd380, 2;
	add.s64 	%rd382, %rd68, %rd381;
	add.s64 	%rd278, %rd382, %rd307;
	mul.lo.s64 	%rd383, %rd2, %rd41;
	shl.b64 	%rd384, %rd383, 2;
	add.s64 	%rd385, %rd68, %rd384;
	add.s64 	%rd277, %rd385, %rd307;
	mul.lo.s64 	%rd386, %rd2, %rd40;
	shl.b64 	%rd387, %rd386, 2;
	add.s64 	%rd388, %rd68, %rd387;
	add.s64 	%rd276, %rd388, %rd307;
	mul.lo.s64 	%rd389, %rd2, %rd39;
	shl.b64 	%rd390, %rd389, 2;
	add.s64 	%rd391, %rd68, %rd390;
	add.s64 	%rd275, %rd391, %rd307;
	mul.lo.s64 	%rd392, %rd2, %rd38;
	shl.b64 	%rd393, %rd392, 2;
	add.s64 	%rd394, %rd68, %rd393;
	add.s64 	%rd274, %rd394, %rd307;
	mul.lo.s64 	%rd395, %rd2, %rd37;
	shl.b64 	%rd396, %rd395, 2;
	add.s64 	%rd397, %rd68, %rd396;
	add.s64 	%rd273, %rd397, %rd307;
	mul.lo.s64 	%rd398, %rd2, %rd36;
	shl.b64 	%rd399, %rd398, 2;
	add.s64 	%rd400, %rd68, %rd399;
	add.s64 	%rd272, %rd400, %rd307;
	setp.lt.s32 	%p121, %r799, %r86;
	and.pred 	%p118, %p120, %p121;
	setp.lt.s32 	%p122, %r800, %r86;
	and.pred 	%p117, %p120, %p122;
	setp.lt.s32 	%p123, %r801, %r86;
	and.pred 	%p116, %p120, %p123;
	setp.lt.s32 	%p124, %r802, %r86;
	and.pred 	%p115, %p120, %p124;
	setp.lt.s32 	%p125, %r803, %r86;
	and.pred 	%p114, %p120, %p125;
	setp.lt.s32 	%p126, %r804, %r86;
	and.pred 	%p113, %p120, %p126;
	setp.lt.s32 	%p127, %r805, %r86;
	and.pred 	%p112, %p120, %p127;
	setp.lt.s32 	%p128, %r806, %r86;
	and.pred 	%p111, %p120, %p128;
	setp.lt.s32 	%p129, %r807, %r86;
	and.pred 	%p110, %p120, %p129;
	setp.lt.s32 	%p130, %r808, %r86;
	and.pred 	%p109, %p120, %p130;
	setp.lt.s32 	%p131, %r809, %r86;
	and.pred 	%p108, %p120, %p131;
	setp.lt.s32 	%p132, %r810, %r86;
	and.pred 	%p107, %p120, %p132;
	setp.lt.s32 	%p133, %r811, %r86;
	and.pred 	%p106, %p120, %p133;
	setp.lt.s32 	%p134, %r812, %r86;
	and.pred 	%p105, %p120, %p134;
	setp.lt.s32 	%p135, %r813, %r86;
	and.pred 	%p104, %p120, %p135;
	setp.lt.s32 	%p136, %r814, %r86;
	and.pred 	%p103, %p120, %p136;
	setp.lt.s32 	%p137, %r815, %r86;
	and.pred 	%p102, %p120, %p137;
	setp.lt.s32 	%p138, %r816, %r86;
	and.pred 	%p101, %p120, %p138;
	setp.lt.s32 	%p139, %r817, %r86;
	and.pred 	%p100, %p120, %p139;
	setp.lt.s32 	%p140, %r818, %r86;
	and.pred 	%p99, %p120, %p140;
	setp.lt.s32 	%p141, %r819, %r86;
	and.pred 	%p98, %p120, %p141;
	setp.lt.s32 	%p142, %r820, %r86;
	and.pred 	%p97, %p120, %p142;
	setp.lt.s32 	%p143, %r821, %r86;
	and.pred 	%p96, %p120, %p143;
	setp.lt.s32 	%p144, %r822, %r86;
	and.pred 	%p95, %p120, %p144;
	setp.lt.s32 	%p145, %r823, %r86;
	and.pred 	%p94, %p120, %p145;
	setp.lt.s32 	%p146, %r824, %r86;
	and.pred 	%p93, %p120, %p146;
	setp.lt.s32 	%p147, %r825, %r86;
	and.pred 	%p92, %p120, %p147;
	setp.lt.s32 	%p148, %r826, %r86;
	and.pred 	%p91, %p120, %p148;
	setp.lt.s32 	%p149, %r827, %r86;
	and.pred 	%p90, %p120, %p149;
	setp.lt.s32 	%p150, %r828, %r86;
	and.pred 	%p89, %p120, %p150;
	setp.lt.s32 	%p151, %r829, %r86;
	and.pred 	%p88, %p120, %p151;
	setp.lt.s32 	%p152, %r830, %r86;
	and.pred 	%p87, %p120, %p152;
	bar.sync 	0;
	shl.b32 	%r831, %r4, 5;
	and.b32 	%r832, %r831, 1120;
	shl.b32 	%r833, %r42, 4;
	selp.b32 	%r834, 0, 8208, %p119;
	shl.b32 	%r835, %r6, 3;
	or.b32 	%r836, %r834, %r833;
	or.b32 	%r837, %r836, %r835;
	or.b32 	%r838, %r837, %r832;
	add.s32 	%r839, %r248, %r838;
	st.shared.v4.b32 	[%r839], {%r51, %r52, %r49, %r54};
	st.shared.v4.b32 	[%r839+2048], {%r56, %r60, %r58, %r62};
	st.shared.v4.b32 	[%r839+4096], {%r48, %r53, %r50, %r55};
	st.shared.v4.b32 	[%r839+6144], {%r57, %r61, %r59, %r63};
	xor.b32 	%r840, %r838, 16;
	add.s32 	%r841, %r248, %r840;
	st.shared.v4.b32 	[%r841], {%r67, %r68, %r65, %r70};
	st.shared.v4.b32 	[%r841+2048], {%r72, %r76, %r74, %r78};
	st.shared.v4.b32 	[%r841+4096], {%r64, %r69, %r66, %r71};
	st.shared.v4.b32 	[%r841+6144], {%r73, %r77, %r75, %r79};
	bar.sync 	0;
	shl.b32 	%r842, %r47, 7;
	shl.b32 	%r843, %r7, 4;
	setp.eq.b32 	%p153, %r6, 0;
	selp.b32 	%r844, 0, 8208, %p153;
	or.b32 	%r845, %r842, %r843;
	xor.b32 	%r846, %r845, %r844;
	add.s32 	%r847, %r248, %r846;
	ld.shared.v4.b32 	{%r735, %r739, %r751, %r755}, [%r847];
	ld.shared.v4.b32 	{%r736, %r740, %r752, %r756}, [%r847+128];
	ld.shared.v4.b32 	{%r737, %r741, %r753, %r757}, [%r847+256];
	ld.shared.v4.b32 	{%r738, %r742, %r754, %r758}, [%r847+384];
	ld.shared.v4.b32 	{%r743, %r747, %r759, %r763}, [%r847+512];
	ld.shared.v4.b32 	{%r744, %r748, %r760, %r764}, [%r847+640];
	ld.shared.v4.b32 	{%r745, %r749, %r761, %r765}, [%r847+768];
	ld.shared.v4.b32 	{%r746, %r750, %r762, %r766}, [%r847+896];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r735 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r736 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r737 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r738 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r739 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r740 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r741 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r742 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r743 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r744 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r745 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r746 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r747 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r748 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r749 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r750 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r751 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r752 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r753 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r754 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r755 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r756 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r757 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r758 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r759 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r760 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r761 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r762 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r763 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r764 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r765 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r766 };
	bar.sync 	0;
	shl.b32 	%r848, %r9, 12;
	and.b32 	%r849, %r43, 112;
	shl.b32 	%r850, %r10, 3;
	shl.b32 	%r851, %r6, 4;
	xor.b32 	%r852, %r80, %r849;
	add.s32 	%r853, %r248, %r848;
	add.s32 	%r854, %r853, %r850;
	add.s32 	%r855, %r854, %r851;
	add.s32 	%r856, %r855, %r852;
	st.shared.v4.b32 	[%r856], {%r51, %r56, %r48, %r57};
	st.shared.v4.b32 	[%r856+128], {%r67, %r72, %r64, %r73};
	st.shared.v4.b32 	[%r856+512], {%r52, %r60, %r53, %r61};
	st.shared.v4.b32 	[%r856+640], {%r68, %r76, %r69, %r77};
	st.shared.v4.b32 	[%r856+2048], {%r49, %r58, %r50, %r59};
	st.shared.v4.b32 	[%r856+2176], {%r65, %r74, %r66, %r75};
	st.shared.v4.b32 	[%r856+2560], {%r54, %r62, %r55, %r63};
	st.shared.v4.b32 	[%r856+2688], {%r70, %r78, %r71, %r79};
	bar.sync 	0;
	shl.b32 	%r857, %r47, 6;
	shl.b32 	%r858, %r6, 1;
	or.b32 	%r859, %r857, %r858;
	or.b32 	%r860, %r859, %r843;
	add.s32 	%r861, %r248, %r860;
	ld.shared.v4.b32 	{%r767, %r775, %r783, %r791}, [%r861];
	ld.shared.v4.b32 	{%r771, %r779, %r787, %r795}, [%r861+256];
	xor.b32 	%r862, %r860, 32;
	add.s32 	%r863, %r248, %r862;
	ld.shared.v4.b32 	{%r768, %r776, %r784, %r792}, [%r863+4096];
	ld.shared.v4.b32 	{%r772, %r780, %r788, %r796}, [%r863+4352];
	xor.b32 	%r864, %r860, 64;
	add.s32 	%r865, %r248, %r864;
	ld.shared.v4.b32 	{%r769, %r777, %r785, %r793}, [%r865+8192];
	ld.shared.v4.b32 	{%r773, %r781, %r789, %r797}, [%r865+8448];
	xor.b32 	%r866, %r860, 96;
	add.s32 	%r867, %r248, %r866;
	ld.shared.v4.b32 	{%r770, %r778, %r786, %r794}, [%r867+12288];
	ld.shared.v4.b32 	{%r774, %r782, %r790, %r798}, [%r867+12544];
	@%p87 st.global.b32 [ %rd272 + 0 ], { %r767 };
	@%p88 st.global.b32 [ %rd273 + 0 ], { %r768 };
	@%p89 st.global.b32 [ %rd274 + 0 ], { %r769 };
	@%p90 st.global.b32 [ %rd275 + 0 ], { %r770 };
	@%p91 st.global.b32 [ %rd276 + 0 ], { %r771 };
	@%p92 st.global.b32 [ %rd277 + 0 ], { %r772 };
	@%p93 st.global.b32 [ %rd278 + 0 ], { %r773 };
	@%p94 st.global.b32 [ %rd279 + 0 ], { %r774 };
	@%p95 st.global.b32 [ %rd280 + 0 ], { %r775 };
	@%p96 st.global.b32 [ %rd281 + 0 ], { %r776 };
	@%p97 st.global.b32 [ %rd282 + 0 ], { %r777 };
	@%p98 st.global.b32 [ %rd283 + 0 ], { %r778 };
	@%p99 st.global.b32 [ %rd284 + 0 ], { %r779 };
	@%p100 st.global.b32 [ %rd285 + 0 ], { %r780 };
	@%p101 st.global.b32 [ %rd286 + 0 ], { %r781 };
	@%p102 st.global.b32 [ %rd287 + 0 ], { %r782 };
	@%p103 st.global.b32 [ %rd288 + 0 ], { %r783 };
	@%p104 st.global.b32 [ %rd289 + 0 ], { %r784 };
	@%p105 st.global.b32 [ %rd290 + 0 ], { %r785 };
	@%p106 st.global.b32 [ %rd291 + 0 ], { %r786 };
	@%p107 st.global.b32 [ %rd292 + 0 ], { %r787 };
	@%p108 st.global.b32 [ %rd293 + 0 ], { %r788 };
	@%p109 st.global.b32 [ %rd294 + 0 ], { %r789 };
	@%p110 st.global.b32 [ %rd295 + 0 ], { %r790 };
	@%p111 st.global.b32 [ %rd296 + 0 ], { %r791 };
	@%p112 st.global.b32 [ %rd297 + 0 ], { %r792 };
	@%p113 st.global.b32 [ %rd298 + 0 ], { %r793 };
	@%p114 st.global.b32 [ %rd299 + 0 ], { %r794 };
	@%p115 st.global.b32 [ %rd300 + 0 ], { %r795 };
	@%p116 st.global.b32 [ %rd301 + 0 ], { %r796 };
	@%p117 st.global.b32 [ %rd302 + 0 ], { %r797 };
	@%p118 st.global.b32 [ %rd303 + 0 ], { %r798 };
$L__BB0_12:
	ret;
$L__tmp121:
$L__func_end0:
}
)PTX";
constexpr char means_fp16[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_fp16(
	.param .u64 .ptr .global .align 1 means_fp16_param_0,
	.param .u64 .ptr .global .align 1 means_fp16_param_1,
	.param .u64 .ptr .global .align 1 means_fp16_param_2,
	.param .u64 .ptr .global .align 1 means_fp16_param_3,
	.param .u64 .ptr .global .align 1 means_fp16_param_4,
	.param .u32 means_fp16_param_5,
	.param .u32 means_fp16_param_6,
	.param .u32 means_fp16_param_7,
	.param .u64 .ptr .global .align 1 means_fp16_param_8,
	.param .u64 .ptr .global .align 1 means_fp16_param_9
)
.reqntid 32
{
	.reg .pred 	%p<21>;
	.reg .b16 	%rs<81>;
	.reg .b32 	%r<210>;
	.reg .b64 	%rd<78>;
$L__func_begin0:
	ld.param.b64 	%rd9, [means_fp16_param_4];
$L__tmp0:
	mov.u32 	%r4, %ctaid.x;
	ld.param.b64 	%rd13, [means_fp16_param_2];
	mov.u32 	%r5, %ctaid.z;
	cvt.u64.u32 	%rd14, %r5;
	ld.param.b64 	%rd15, [means_fp16_param_3];
	ld.param.b32 	%r6, [means_fp16_param_6];
	shr.s32 	%r7, %r6, 31;
	shr.u32 	%r8, %r7, 28;
	add.s32 	%r9, %r6, %r8;
	shr.s32 	%r10, %r9, 4;
	mov.u32 	%r11, %ctaid.y;
	shl.b32 	%r12, %r11, 8;
	ld.param.s32 	%rd17, [means_fp16_param_7];
	mov.u32 	%r13, %tid.x;
	shl.b32 	%r14, %r13, 3;
	and.b32 	%r15, %r14, 248;
	or.b32 	%r16, %r15, %r12;
	mul.lo.s64 	%rd1, %rd17, %rd14;
	shl.b64 	%rd18, %rd1, 2;
	add.s64 	%rd19, %rd13, %rd18;
	cvt.u64.u32 	%rd2, %r4;
	mul.wide.u32 	%rd20, %r4, 4;
	add.s64 	%rd10, %rd19, %rd20;
	mov.u32 %r2, 0x0;
	ld.global.b32 { %r2 }, [ %rd10 + 0 ];
	add.s64 	%rd21, %rd15, %rd18;
	add.s64 	%rd11, %rd21, %rd20;
	mov.u32 %r3, 0x0;
	ld.global.b32 { %r3 }, [ %rd11 + 0 ];
	cvt.rzi.s32.f32 	%r1, %r3;
	mul.wide.s32 	%rd5, %r10, 16;
	setp.lt.s32 	%p1, %r1, 1;
	cvt.u64.u32 	%rd6, %r16;
	mov.b32 	%r202, 0f00000000;
	shl.b64 	%rd77, %rd6, 1;
	cvt.u32.u64 	%r199, %rd6;
	cvt.u32.u64 	%r200, %rd5;
	mov.b32 	%r203, %r202;
	mov.b32 	%r204, %r202;
	mov.b32 	%r205, %r202;
	mov.b32 	%r206, %r202;
	mov.b32 	%r207, %r202;
	mov.b32 	%r208, %r202;
	mov.b32 	%r209, %r202;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd8, [means_fp16_param_0];
	ld.param.b64 	%rd12, [means_fp16_param_1];
	ld.param.s32 	%rd16, [means_fp16_param_5];
	mul.lo.s64 	%rd3, %rd16, %rd14;
	shl.b64 	%rd22, %rd3, 2;
	add.s64 	%rd23, %rd12, %rd22;
	max.s32 	%r17, %r2, 0;
	mad.wide.u32 	%rd4, %r17, 4, %rd23;
	add.s64 	%rd7, %rd8, %rd77;
	mov.b32 	%r23, 0;
	mov.b32 	%r202, 0f00000000;
	mov.b32 	%r203, %r202;
	mov.b32 	%r204, %r202;
	mov.b32 	%r205, %r202;
	mov.b32 	%r206, %r202;
	mov.b32 	%r207, %r202;
	mov.b32 	%r208, %r202;
	mov.b32 	%r209, %r202;
	mov.b32 	%r201, %r23;
$L__BB0_2:
	setp.lt.s32 	%p3, %r199, %r200;
	mad.wide.s32 	%rd24, %r201, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r18, 0x0;
	@%p2 ld.global.b32 { %r18 }, [ %rd24 + 0 ];
	cvt.s64.s32 	%rd40, %r18;
	add.s64 	%rd41, %rd3, %rd40;
	mul.lo.s64 	%rd42, %rd41, %rd5;
	shl.b64 	%rd43, %rd42, 1;
	add.s64 	%rd25, %rd7, %rd43;
	mov.b32 	%r19, %r23;
	mov.b32 	%r20, %r23;
	mov.b32 	%r21, %r23;
	mov.b32 	%r22, %r23;
	@%p3 ld.global.v4.b32 { %r19, %r20, %r21, %r22 }, [ %rd25 + 0 ];
	mov.b32 	{%rs1, %rs2}, %r19;
	mov.b32 	{%rs3, %rs4}, %r20;
	mov.b32 	{%rs5, %rs6}, %r21;
	mov.b32 	{%rs7, %rs8}, %r22;
	cvt.f32.f16 	%r59, %rs1;
	cvt.f32.f16 	%r60, %rs2;
	cvt.f32.f16 	%r61, %rs3;
	cvt.f32.f16 	%r62, %rs4;
	cvt.f32.f16 	%r63, %rs5;
	cvt.f32.f16 	%r64, %rs6;
	cvt.f32.f16 	%r65, %rs7;
	cvt.f32.f16 	%r66, %rs8;
	add.f32 	%r67, %r202, %r59;
	add.f32 	%r68, %r203, %r60;
	add.f32 	%r69, %r204, %r61;
	add.f32 	%r70, %r205, %r62;
	add.f32 	%r71, %r206, %r63;
	add.f32 	%r72, %r207, %r64;
	add.f32 	%r73, %r208, %r65;
	add.f32 	%r74, %r209, %r66;
	add.s32 	%r75, %r201, 1;
	setp.lt.s32 	%p4, %r75, %r1;
	add.s64 	%rd26, %rd24, 4;
	mov.u32 %r24, 0x0;
	@%p4 ld.global.b32 { %r24 }, [ %rd26 + 0 ];
	cvt.s64.s32 	%rd44, %r24;
	and.pred 	%p5, %p3, %p4;
	add.s64 	%rd45, %rd3, %rd44;
	mul.lo.s64 	%rd46, %rd45, %rd5;
	shl.b64 	%rd47, %rd46, 1;
	add.s64 	%rd27, %rd7, %rd47;
	mov.b32 	%r25, %r23;
	mov.b32 	%r26, %r23;
	mov.b32 	%r27, %r23;
	mov.b32 	%r28, %r23;
	@%p5 ld.global.v4.b32 { %r25, %r26, %r27, %r28 }, [ %rd27 + 0 ];
	mov.b32 	{%rs9, %rs10}, %r25;
	mov.b32 	{%rs11, %rs12}, %r26;
	mov.b32 	{%rs13, %rs14}, %r27;
	mov.b32 	{%rs15, %rs16}, %r28;
	cvt.f32.f16 	%r76, %rs9;
	cvt.f32.f16 	%r77, %rs10;
	cvt.f32.f16 	%r78, %rs11;
	cvt.f32.f16 	%r79, %rs12;
	cvt.f32.f16 	%r80, %rs13;
	cvt.f32.f16 	%r81, %rs14;
	cvt.f32.f16 	%r82, %rs15;
	cvt.f32.f16 	%r83, %rs16;
	add.f32 	%r84, %r67, %r76;
	add.f32 	%r85, %r68, %r77;
	add.f32 	%r86, %r69, %r78;
	add.f32 	%r87, %r70, %r79;
	add.f32 	%r88, %r71, %r80;
	add.f32 	%r89, %r72, %r81;
	add.f32 	%r90, %r73, %r82;
	add.f32 	%r91, %r74, %r83;
	add.s32 	%r92, %r201, 2;
	setp.lt.s32 	%p6, %r92, %r1;
	add.s64 	%rd28, %rd24, 8;
	mov.u32 %r29, 0x0;
	@%p6 ld.global.b32 { %r29 }, [ %rd28 + 0 ];
	cvt.s64.s32 	%rd48, %r29;
	and.pred 	%p7, %p3, %p6;
	add.s64 	%rd49, %rd3, %rd48;
	mul.lo.s64 	%rd50, %rd49, %rd5;
	shl.b64 	%rd51, %rd50, 1;
	add.s64 	%rd29, %rd7, %rd51;
	mov.b32 	%r30, %r23;
	mov.b32 	%r31, %r23;
	mov.b32 	%r32, %r23;
	mov.b32 	%r33, %r23;
	@%p7 ld.global.v4.b32 { %r30, %r31, %r32, %r33 }, [ %rd29 + 0 ];
	mov.b32 	{%rs17, %rs18}, %r30;
	mov.b32 	{%rs19, %rs20}, %r31;
	mov.b32 	{%rs21, %rs22}, %r32;
	mov.b32 	{%rs23, %rs24}, %r33;
	cvt.f32.f16 	%r93, %rs17;
	cvt.f32.f16 	%r94, %rs18;
	cvt.f32.f16 	%r95, %rs19;
	cvt.f32.f16 	%r96, %rs20;
	cvt.f32.f16 	%r97, %rs21;
	cvt.f32.f16 	%r98, %rs22;
	cvt.f32.f16 	%r99, %rs23;
	cvt.f32.f16 	%r100, %rs24;
	add.f32 	%r101, %r84, %r93;
	add.f32 	%r102, %r85, %r94;
	add.f32 	%r103, %r86, %r95;
	add.f32 	%r104, %r87, %r96;
	add.f32 	%r105, %r88, %r97;
	add.f32 	%r106, %r89, %r98;
	add.f32 	%r107, %r90, %r99;
	add.f32 	%r108, %r91, %r100;
	add.s32 	%r109, %r201, 3;
	setp.lt.s32 	%p8, %r109, %r1;
	add.s64 	%rd30, %rd24, 12;
	mov.u32 %r34, 0x0;
	@%p8 ld.global.b32 { %r34 }, [ %rd30 + 0 ];
	cvt.s64.s32 	%rd52, %r34;
	and.pred 	%p9, %p3, %p8;
	add.s64 	%rd53, %rd3, %rd52;
	mul.lo.s64 	%rd54, %rd53, %rd5;
	shl.b64 	%rd55, %rd54, 1;
	add.s64 	%rd31, %rd7, %rd55;
	mov.b32 	%r35, %r23;
	mov.b32 	%r36, %r23;
	mov.b32 	%r37, %r23;
	mov.b32 	%r38, %r23;
	@%p9 ld.global.v4.b32 { %r35, %r36, %r37, %r38 }, [ %rd31 + 0 ];
	mov.b32 	{%rs25, %rs26}, %r35;
	mov.b32 	{%rs27, %rs28}, %r36;
	mov.b32 	{%rs29, %rs30}, %r37;
	mov.b32 	{%rs31, %rs32}, %r38;
	cvt.f32.f16 	%r110, %rs25;
	cvt.f32.f16 	%r111, %rs26;
	cvt.f32.f16 	%r112, %rs27;
	cvt.f32.f16 	%r113, %rs28;
	cvt.f32.f16 	%r114, %rs29;
	cvt.f32.f16 	%r115, %rs30;
	cvt.f32.f16 	%r116, %rs31;
	cvt.f32.f16 	%r117, %rs32;
	add.f32 	%r118, %r101, %r110;
	add.f32 	%r119, %r102, %r111;
	add.f32 	%r120, %r103, %r112;
	add.f32 	%r121, %r104, %r113;
	add.f32 	%r122, %r105, %r114;
	add.f32 	%r123, %r106, %r115;
	add.f32 	%r124, %r107, %r116;
	add.f32 	%r125, %r108, %r117;
	add.s32 	%r126, %r201, 4;
	setp.lt.s32 	%p10, %r126, %r1;
	add.s64 	%rd32, %rd24, 16;
	mov.u32 %r39, 0x0;
	@%p10 ld.global.b32 { %r39 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd56, %r39;
	and.pred 	%p11, %p3, %p10;
	add.s64 	%rd57, %rd3, %rd56;
	mul.lo.s64 	%rd58, %rd57, %rd5;
	shl.b64 	%rd59, %rd58, 1;
	add.s64 	%rd33, %rd7, %rd59;
	mov.b32 	%r40, %r23;
	mov.b32 	%r41, %r23;
	mov.b32 	%r42, %r23;
	mov.b32 	%r43, %r23;
	@%p11 ld.global.v4.b32 { %r40, %r41, %r42, %r43 }, [ %rd33 + 0 ];
	mov.b32 	{%rs33, %rs34}, %r40;
	mov.b32 	{%rs35, %rs36}, %r41;
	mov.b32 	{%rs37, %rs38}, %r42;
	mov.b32 	{%rs39, %rs40}, %r43;
	cvt.f32.f16 	%r127, %rs33;
	cvt.f32.f16 	%r128, %rs34;
	cvt.f32.f16 	%r129, %rs35;
	cvt.f32.f16 	%r130, %rs36;
	cvt.f32.f16 	%r131, %rs37;
	cvt.f32.f16 	%r132, %rs38;
	cvt.f32.f16 	%r133, %rs39;
	cvt.f32.f16 	%r134, %rs40;
	add.f32 	%r135, %r118, %r127;
	add.f32 	%r136, %r119, %r128;
	add.f32 	%r137, %r120, %r129;
	add.f32 	%r138, %r121, %r130;
	add.f32 	%r139, %r122, %r131;
	add.f32 	%r140, %r123, %r132;
	add.f32 	%r141, %r124, %r133;
	add.f32 	%r142, %r125, %r134;
	add.s32 	%r143, %r201, 5;
	setp.lt.s32 	%p12, %r143, %r1;
	add.s64 	%rd34, %rd24, 20;
	mov.u32 %r44, 0x0;
	@%p12 ld.global.b32 { %r44 }, [ %rd34 + 0 ];
	cvt.s64.s32 	%rd60, %r44;
	and.pred 	%p13, %p3, %p12;
	add.s64 	%rd61, %rd3, %rd60;
	mul.lo.s64 	%rd62, %rd61, %rd5;
	shl.b64 	%rd63, %rd62, 1;
	add.s64 	%rd35, %rd7, %rd63;
	mov.b32 	%r45, %r23;
	mov.b32 	%r46, %r23;
	mov.b32 	%r47, %r23;
	mov.b32 	%r48, %r23;
	@%p13 ld.global.v4.b32 { %r45, %r46, %r47, %r48 }, [ %rd35 + 0 ];
	mov.b32 	{%rs41, %rs42}, %r45;
	mov.b32 	{%rs43, %rs44}, %r46;
	mov.b32 	{%rs45, %rs46}, %r47;
	mov.b32 	{%rs47, %rs48}, %r48;
	cvt.f32.f16 	%r144, %rs41;
	cvt.f32.f16 	%r145, %rs42;
	cvt.f32.f16 	%r146, %rs43;
	cvt.f32.f16 	%r147, %rs44;
	cvt.f32.f16 	%r148, %rs45;
	cvt.f32.f16 	%r149, %rs46;
	cvt.f32.f16 	%r150, %rs47;
	cvt.f32.f16 	%r151, %rs48;
	add.f32 	%r152, %r135, %r144;
	add.f32 	%r153, %r136, %r145;
	add.f32 	%r154, %r137, %r146;
	add.f32 	%r155, %r138, %r147;
	add.f32 	%r156, %r139, %r148;
	add.f32 	%r157, %r140, %r149;
	add.f32 	%r158, %r141, %r150;
	add.f32 	%r159, %r142, %r151;
	add.s32 	%r160, %r201, 6;
	setp.lt.s32 	%p14, %r160, %r1;
	add.s64 	%rd36, %rd24, 24;
	mov.u32 %r49, 0x0;
	@%p14 ld.global.b32 { %r49 }, [ %rd36 + 0 ];
	cvt.s64.s32 	%rd64, %r49;
	and.pred 	%p15, %p3, %p14;
	add.s64 	%rd65, %rd3, %rd64;
	mul.lo.s64 	%rd66, %rd65, %rd5;
	shl.b64 	%rd67, %rd66, 1;
	add.s64 	%rd37, %rd7, %rd67;
	mov.b32 	%r50, %r23;
	mov.b32 	%r51, %r23;
	mov.b32 	%r52, %r23;
	mov.b32 	%r53, %r23;
	@%p15 ld.global.v4.b32 { %r50, %r51, %r52, %r53 }, [ %rd37 + 0 ];
	mov.b32 	{%rs49, %rs50}, %r50;
	mov.b32 	{%rs51, %rs52}, %r51;
	mov.b32 	{%rs53, %rs54}, %r52;
	mov.b32 	{%rs55, %rs56}, %r53;
	cvt.f32.f16 	%r161, %rs49;
	cvt.f32.f16 	%r162, %rs50;
	cvt.f32.f16 	%r163, %rs51;
	cvt.f32.f16 	%r164, %rs52;
	cvt.f32.f16 	%r165, %rs53;
	cvt.f32.f16 	%r166, %rs54;
	cvt.f32.f16 	%r167, %rs55;
	cvt.f32.f16 	%r168, %rs56;
	add.f32 	%r169, %r152, %r161;
	add.f32 	%r170, %r153, %r162;
	add.f32 	%r171, %r154, %r163;
	add.f32 	%r172, %r155, %r164;
	add.f32 	%r173, %r156, %r165;
	add.f32 	%r174, %r157, %r166;
	add.f32 	%r175, %r158, %r167;
	add.f32 	%r176, %r159, %r168;
	add.s32 	%r177, %r201, 7;
	setp.lt.s32 	%p16, %r177, %r1;
	add.s64 	%rd38, %rd24, 28;
	mov.u32 %r54, 0x0;
	@%p16 ld.global.b32 { %r54 }, [ %rd38 + 0 ];
	cvt.s64.s32 	%rd68, %r54;
	and.pred 	%p17, %p3, %p16;
	add.s64 	%rd69, %rd3, %rd68;
	mul.lo.s64 	%rd70, %rd69, %rd5;
	shl.b64 	%rd71, %rd70, 1;
	add.s64 	%rd39, %rd7, %rd71;
	mov.b32 	%r55, %r23;
	mov.b32 	%r56, %r23;
	mov.b32 	%r57, %r23;
	mov.b32 	%r58, %r23;
	@%p17 ld.global.v4.b32 { %r55, %r56, %r57, %r58 }, [ %rd39 + 0 ];
	mov.b32 	{%rs57, %rs58}, %r55;
	mov.b32 	{%rs59, %rs60}, %r56;
	mov.b32 	{%rs61, %rs62}, %r57;
	mov.b32 	{%rs63, %rs64}, %r58;
	cvt.f32.f16 	%r178, %rs57;
	cvt.f32.f16 	%r179, %rs58;
	cvt.f32.f16 	%r180, %rs59;
	cvt.f32.f16 	%r181, %rs60;
	cvt.f32.f16 	%r182, %rs61;
	cvt.f32.f16 	%r183, %rs62;
	cvt.f32.f16 	%r184, %rs63;
	cvt.f32.f16 	%r185, %rs64;
	add.f32 	%r202, %r169, %r178;
	add.f32 	%r203, %r170, %r179;
	add.f32 	%r204, %r171, %r180;
	add.f32 	%r205, %r172, %r181;
	add.f32 	%r206, %r173, %r182;
	add.f32 	%r207, %r174, %r183;
	add.f32 	%r208, %r175, %r184;
	add.f32 	%r209, %r176, %r185;
	add.s32 	%r201, %r201, 8;
	setp.lt.s32 	%p18, %r201, %r1;
	@%p18 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p19, %r199, %r200;
	setp.lt.s32 	%p20, %r2, 0;
	max.f32 	%r190, %r3, 0f3F800000;
	div.rn.f32 	%r191, %r202, %r190;
	div.rn.f32 	%r192, %r203, %r190;
	div.rn.f32 	%r193, %r204, %r190;
	div.rn.f32 	%r194, %r205, %r190;
	div.rn.f32 	%r195, %r206, %r190;
	div.rn.f32 	%r196, %r207, %r190;
	div.rn.f32 	%r197, %r208, %r190;
	div.rn.f32 	%r198, %r209, %r190;
	add.s64 	%rd73, %rd1, %rd2;
	mul.lo.s64 	%rd74, %rd73, %rd5;
	shl.b64 	%rd75, %rd74, 1;
	add.s64 	%rd76, %rd9, %rd75;
	add.s64 	%rd72, %rd76, %rd77;
	cvt.rn.f16.f32 	%rs65, %r191;
	selp.b16 	%rs66, 0x7E00, %rs65, %p20;
	cvt.rn.f16.f32 	%rs67, %r192;
	selp.b16 	%rs68, 0x7E00, %rs67, %p20;
	cvt.rn.f16.f32 	%rs69, %r193;
	selp.b16 	%rs70, 0x7E00, %rs69, %p20;
	cvt.rn.f16.f32 	%rs71, %r194;
	selp.b16 	%rs72, 0x7E00, %rs71, %p20;
	cvt.rn.f16.f32 	%rs73, %r195;
	selp.b16 	%rs74, 0x7E00, %rs73, %p20;
	cvt.rn.f16.f32 	%rs75, %r196;
	selp.b16 	%rs76, 0x7E00, %rs75, %p20;
	cvt.rn.f16.f32 	%rs77, %r197;
	selp.b16 	%rs78, 0x7E00, %rs77, %p20;
	cvt.rn.f16.f32 	%rs79, %r198;
	selp.b16 	%rs80, 0x7E00, %rs79, %p20;
	mov.b32 	%r186, {%rs66, %rs68};
	mov.b32 	%r187, {%rs70, %rs72};
	mov.b32 	%r188, {%rs74, %rs76};
	mov.b32 	%r189, {%rs78, %rs80};
	@%p19 st.global.v4.b32 [ %rd72 + 0 ], { %r186, %r187, %r188, %r189 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char similarity_fp16_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_fp16_any(
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_0,
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_1,
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_2,
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_3,
	.param .u32 similarity_fp16_any_param_4,
	.param .u32 similarity_fp16_any_param_5,
	.param .u32 similarity_fp16_any_param_6,
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_7,
	.param .u64 .ptr .global .align 1 similarity_fp16_any_param_8
)
.reqntid 128
{
	.reg .pred 	%p<273>;
	.reg .b16 	%rs<66>;
	.reg .b32 	%r<1315>;
	.reg .b64 	%rd<524>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_12;
	ld.param.b32 	%r110, [similarity_fp16_any_param_5];
	ld.param.b32 	%r109, [similarity_fp16_any_param_4];
	ld.param.b64 	%rd137, [similarity_fp16_any_param_2];
	mov.u32 	%r112, %ctaid.z;
	cvt.u64.u32 	%rd1, %r112;
	shl.b32 	%r113, %r2, 6;
	mov.u32 	%r3, %tid.x;
	and.b32 	%r4, %r3, 96;
	and.b32 	%r5, %r3, 63;
	and.b32 	%r6, %r3, 64;
	bfe.u32 	%r132, %r3, 6, 1;
	or.b32 	%r133, %r132, 2;
	or.b32 	%r134, %r132, 4;
	or.b32 	%r135, %r132, 6;
	or.b32 	%r136, %r132, 8;
	or.b32 	%r137, %r132, 10;
	or.b32 	%r138, %r132, 12;
	or.b32 	%r139, %r132, 14;
	or.b32 	%r140, %r132, 16;
	or.b32 	%r141, %r132, 18;
	or.b32 	%r142, %r132, 20;
	or.b32 	%r143, %r132, 22;
	or.b32 	%r144, %r132, 24;
	or.b32 	%r145, %r132, 26;
	or.b32 	%r146, %r132, 28;
	or.b32 	%r147, %r132, 30;
	or.b32 	%r148, %r132, 32;
	or.b32 	%r149, %r132, 34;
	or.b32 	%r150, %r132, 36;
	or.b32 	%r151, %r132, 38;
	or.b32 	%r152, %r132, 40;
	or.b32 	%r153, %r132, 42;
	or.b32 	%r154, %r132, 44;
	or.b32 	%r155, %r132, 46;
	or.b32 	%r156, %r132, 48;
	or.b32 	%r157, %r132, 50;
	or.b32 	%r158, %r132, 52;
	or.b32 	%r159, %r132, 54;
	or.b32 	%r160, %r132, 56;
	or.b32 	%r161, %r132, 58;
	or.b32 	%r162, %r132, 60;
	or.b32 	%r163, %r132, 62;
	and.b32 	%r7, %r3, 3;
	and.b32 	%r8, %r3, 32;
	or.b32 	%r167, %r132, %r113;
	or.b32 	%r168, %r133, %r113;
	or.b32 	%r169, %r134, %r113;
	or.b32 	%r170, %r135, %r113;
	or.b32 	%r171, %r136, %r113;
	or.b32 	%r172, %r137, %r113;
	or.b32 	%r173, %r138, %r113;
	or.b32 	%r174, %r139, %r113;
	or.b32 	%r175, %r140, %r113;
	or.b32 	%r176, %r141, %r113;
	or.b32 	%r177, %r142, %r113;
	or.b32 	%r178, %r143, %r113;
	or.b32 	%r179, %r144, %r113;
	or.b32 	%r180, %r145, %r113;
	or.b32 	%r181, %r146, %r113;
	or.b32 	%r182, %r147, %r113;
	or.b32 	%r183, %r148, %r113;
	or.b32 	%r184, %r149, %r113;
	or.b32 	%r185, %r150, %r113;
	or.b32 	%r186, %r151, %r113;
	or.b32 	%r187, %r152, %r113;
	or.b32 	%r188, %r153, %r113;
	or.b32 	%r189, %r154, %r113;
	or.b32 	%r190, %r155, %r113;
	or.b32 	%r191, %r156, %r113;
	or.b32 	%r192, %r157, %r113;
	or.b32 	%r193, %r158, %r113;
	or.b32 	%r194, %r159, %r113;
	or.b32 	%r195, %r160, %r113;
	or.b32 	%r196, %r161, %r113;
	or.b32 	%r197, %r162, %r113;
	or.b32 	%r198, %r163, %r113;
	shl.b32 	%r199, %r1, 6;
	or.b32 	%r54, %r199, %r5;
	cvt.s64.s32 	%rd2, %r109;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.u64.u32 	%rd4, %r167;
	cvt.u64.u32 	%rd5, %r168;
	cvt.u64.u32 	%rd6, %r169;
	cvt.u64.u32 	%rd7, %r170;
	cvt.u64.u32 	%rd8, %r171;
	cvt.u64.u32 	%rd9, %r172;
	cvt.u64.u32 	%rd10, %r173;
	cvt.u64.u32 	%rd11, %r174;
	cvt.u64.u32 	%rd12, %r175;
	cvt.u64.u32 	%rd13, %r176;
	cvt.u64.u32 	%rd14, %r177;
	cvt.u64.u32 	%rd15, %r178;
	cvt.u64.u32 	%rd16, %r179;
	cvt.u64.u32 	%rd17, %r180;
	cvt.u64.u32 	%rd18, %r181;
	cvt.u64.u32 	%rd19, %r182;
	cvt.u64.u32 	%rd20, %r183;
	cvt.u64.u32 	%rd21, %r184;
	cvt.u64.u32 	%rd22, %r185;
	cvt.u64.u32 	%rd23, %r186;
	cvt.u64.u32 	%rd24, %r187;
	cvt.u64.u32 	%rd25, %r188;
	cvt.u64.u32 	%rd26, %r189;
	cvt.u64.u32 	%rd27, %r190;
	cvt.u64.u32 	%rd28, %r191;
	cvt.u64.u32 	%rd29, %r192;
	cvt.u64.u32 	%rd30, %r193;
	cvt.u64.u32 	%rd31, %r194;
	cvt.u64.u32 	%rd32, %r195;
	cvt.u64.u32 	%rd33, %r196;
	cvt.u64.u32 	%rd34, %r197;
	cvt.u64.u32 	%rd35, %r198;
	setp.gt.s32 	%p34, %r110, 0;
	setp.eq.b32 	%p272, %r6, 0;
	mov.b32 	%r1242, global_smem;
	shl.b32 	%r1243, %r3, 5;
	shl.b32 	%r1244, %r6, 4;
	@!%p34 bra 	$L__BB0_2;
	ld.param.b64 	%rd135, [similarity_fp16_any_param_0];
	bfe.u32 	%r114, %r3, 5, 2;
	or.b32 	%r115, %r114, 4;
	or.b32 	%r116, %r114, 8;
	or.b32 	%r117, %r114, 12;
	or.b32 	%r118, %r114, 16;
	or.b32 	%r119, %r114, 20;
	or.b32 	%r120, %r114, 24;
	or.b32 	%r121, %r114, 28;
	or.b32 	%r122, %r114, 32;
	or.b32 	%r123, %r114, 36;
	or.b32 	%r124, %r114, 40;
	or.b32 	%r125, %r114, 44;
	or.b32 	%r126, %r114, 48;
	or.b32 	%r127, %r114, 52;
	or.b32 	%r128, %r114, 56;
	or.b32 	%r129, %r114, 60;
	or.b32 	%r9, %r114, %r113;
	or.b32 	%r10, %r115, %r113;
	or.b32 	%r11, %r116, %r113;
	or.b32 	%r12, %r117, %r113;
	or.b32 	%r13, %r118, %r113;
	or.b32 	%r14, %r119, %r113;
	or.b32 	%r15, %r120, %r113;
	or.b32 	%r16, %r121, %r113;
	or.b32 	%r17, %r122, %r113;
	or.b32 	%r18, %r123, %r113;
	or.b32 	%r19, %r124, %r113;
	or.b32 	%r20, %r125, %r113;
	or.b32 	%r21, %r126, %r113;
	or.b32 	%r22, %r127, %r113;
	or.b32 	%r23, %r128, %r113;
	or.b32 	%r24, %r129, %r113;
	or.b32 	%r30, %r114, %r199;
	or.b32 	%r31, %r115, %r199;
	or.b32 	%r32, %r116, %r199;
	or.b32 	%r33, %r117, %r199;
	or.b32 	%r34, %r118, %r199;
	or.b32 	%r35, %r119, %r199;
	or.b32 	%r36, %r120, %r199;
	or.b32 	%r37, %r121, %r199;
	or.b32 	%r38, %r122, %r199;
	or.b32 	%r39, %r123, %r199;
	or.b32 	%r40, %r124, %r199;
	or.b32 	%r41, %r125, %r199;
	or.b32 	%r42, %r126, %r199;
	or.b32 	%r43, %r127, %r199;
	or.b32 	%r44, %r128, %r199;
	or.b32 	%r45, %r129, %r199;
	and.b32 	%r55, %r3, 31;
	cvt.s64.s32 	%rd139, %r110;
	mul.lo.s64 	%rd140, %rd3, %rd139;
	shl.b64 	%rd141, %rd140, 1;
	add.s64 	%rd142, %rd135, %rd141;
	cvt.u64.u32 	%rd143, %r9;
	cvt.u64.u32 	%rd144, %r10;
	cvt.u64.u32 	%rd145, %r11;
	cvt.u64.u32 	%rd146, %r12;
	cvt.u64.u32 	%rd147, %r13;
	cvt.u64.u32 	%rd148, %r14;
	cvt.u64.u32 	%rd149, %r15;
	cvt.u64.u32 	%rd150, %r16;
	cvt.u64.u32 	%rd151, %r17;
	cvt.u64.u32 	%rd152, %r18;
	cvt.u64.u32 	%rd153, %r19;
	cvt.u64.u32 	%rd154, %r20;
	cvt.u64.u32 	%rd155, %r21;
	cvt.u64.u32 	%rd156, %r22;
	cvt.u64.u32 	%rd157, %r23;
	cvt.u64.u32 	%rd158, %r24;
	mul.lo.s64 	%rd159, %rd139, %rd143;
	mul.lo.s64 	%rd160, %rd139, %rd144;
	mul.lo.s64 	%rd161, %rd139, %rd145;
	mul.lo.s64 	%rd162, %rd139, %rd146;
	mul.lo.s64 	%rd163, %rd139, %rd147;
	mul.lo.s64 	%rd164, %rd139, %rd148;
	mul.lo.s64 	%rd165, %rd139, %rd149;
	mul.lo.s64 	%rd166, %rd139, %rd150;
	mul.lo.s64 	%rd167, %rd139, %rd151;
	mul.lo.s64 	%rd168, %rd139, %rd152;
	mul.lo.s64 	%rd169, %rd139, %rd153;
	mul.lo.s64 	%rd170, %rd139, %rd154;
	mul.lo.s64 	%rd171, %rd139, %rd155;
	mul.lo.s64 	%rd172, %rd139, %rd156;
	mul.lo.s64 	%rd173, %rd139, %rd157;
	mul.lo.s64 	%rd174, %rd139, %rd158;
	shl.b64 	%rd175, %rd159, 1;
	add.s64 	%rd176, %rd142, %rd175;
	shl.b64 	%rd177, %rd160, 1;
	add.s64 	%rd178, %rd142, %rd177;
	shl.b64 	%rd179, %rd161, 1;
	add.s64 	%rd180, %rd142, %rd179;
	shl.b64 	%rd181, %rd162, 1;
	add.s64 	%rd182, %rd142, %rd181;
	shl.b64 	%rd183, %rd163, 1;
	add.s64 	%rd184, %rd142, %rd183;
	shl.b64 	%rd185, %rd164, 1;
	add.s64 	%rd186, %rd142, %rd185;
	shl.b64 	%rd187, %rd165, 1;
	add.s64 	%rd188, %rd142, %rd187;
	shl.b64 	%rd189, %rd166, 1;
	add.s64 	%rd190, %rd142, %rd189;
	shl.b64 	%rd191, %rd167, 1;
	add.s64 	%rd192, %rd142, %rd191;
	shl.b64 	%rd193, %rd168, 1;
	add.s64 	%rd194, %rd142, %rd193;
	shl.b64 	%rd195, %rd169, 1;
	add.s64 	%rd196, %rd142, %rd195;
	shl.b64 	%rd197, %rd170, 1;
	add.s64 	%rd198, %rd142, %rd197;
	shl.b64 	%rd199, %rd171, 1;
	add.s64 	%rd200, %rd142, %rd199;
	shl.b64 	%rd201, %rd172, 1;
	add.s64 	%rd202, %rd142, %rd201;
	shl.b64 	%rd203, %rd173, 1;
	add.s64 	%rd204, %rd142, %rd203;
	shl.b64 	%rd205, %rd174, 1;
	add.s64 	%rd206, %rd142, %rd205;
	mul.wide.u32 	%rd207, %r55, 2;
	add.s64 	%rd36, %rd176, %rd207;
	add.s64 	%rd37, %rd178, %rd207;
	add.s64 	%rd38, %rd180, %rd207;
	add.s64 	%rd39, %rd182, %rd207;
	add.s64 	%rd40, %rd184, %rd207;
	add.s64 	%rd41, %rd186, %rd207;
	add.s64 	%rd42, %rd188, %rd207;
	add.s64 	%rd43, %rd190, %rd207;
	add.s64 	%rd44, %rd192, %rd207;
	add.s64 	%rd45, %rd194, %rd207;
	add.s64 	%rd46, %rd196, %rd207;
	add.s64 	%rd47, %rd198, %rd207;
	add.s64 	%rd48, %rd200, %rd207;
	add.s64 	%rd49, %rd202, %rd207;
	add.s64 	%rd50, %rd204, %rd207;
	add.s64 	%rd51, %rd206, %rd207;
	mul.wide.s32 	%rd208, %r110, %r30;
	mul.wide.s32 	%rd209, %r110, %r31;
	mul.wide.s32 	%rd210, %r110, %r32;
	mul.wide.s32 	%rd211, %r110, %r33;
	mul.wide.s32 	%rd212, %r110, %r34;
	mul.wide.s32 	%rd213, %r110, %r35;
	mul.wide.s32 	%rd214, %r110, %r36;
	mul.wide.s32 	%rd215, %r110, %r37;
	mul.wide.s32 	%rd216, %r110, %r38;
	mul.wide.s32 	%rd217, %r110, %r39;
	mul.wide.s32 	%rd218, %r110, %r40;
	mul.wide.s32 	%rd219, %r110, %r41;
	mul.wide.s32 	%rd220, %r110, %r42;
	mul.wide.s32 	%rd221, %r110, %r43;
	mul.wide.s32 	%rd222, %r110, %r44;
	mul.wide.s32 	%rd223, %r110, %r45;
	shl.b64 	%rd224, %rd208, 1;
	add.s64 	%rd225, %rd142, %rd224;
	shl.b64 	%rd226, %rd209, 1;
	add.s64 	%rd227, %rd142, %rd226;
	shl.b64 	%rd228, %rd210, 1;
	add.s64 	%rd229, %rd142, %rd228;
	shl.b64 	%rd230, %rd211, 1;
	add.s64 	%rd231, %rd142, %rd230;
	shl.b64 	%rd232, %rd212, 1;
	add.s64 	%rd233, %rd142, %rd232;
	shl.b64 	%rd234, %rd213, 1;
	add.s64 	%rd235, %rd142, %rd234;
	shl.b64 	%rd236, %rd214, 1;
	add.s64 	%rd237, %rd142, %rd236;
	shl.b64 	%rd238, %rd215, 1;
	add.s64 	%rd239, %rd142, %rd238;
	shl.b64 	%rd240, %rd216, 1;
	add.s64 	%rd241, %rd142, %rd240;
	shl.b64 	%rd242, %rd217, 1;
	add.s64 	%rd243, %rd142, %rd242;
	shl.b64 	%rd244, %rd218, 1;
	add.s64 	%rd245, %rd142, %rd244;
	shl.b64 	%rd246, %rd219, 1;
	add.s64 	%rd247, %rd142, %rd246;
	shl.b64 	%rd248, %rd220, 1;
	add.s64 	%rd249, %rd142, %rd248;
	shl.b64 	%rd250, %rd221, 1;
	add.s64 	%rd251, %rd142, %rd250;
	shl.b64 	%rd252, %rd222, 1;
	add.s64 	%rd253, %rd142, %rd252;
	shl.b64 	%rd254, %rd223, 1;
	add.s64 	%rd255, %rd142, %rd254;
	add.s64 	%rd84, %rd225, %rd207;
	add.s64 	%rd85, %rd227, %rd207;
	add.s64 	%rd86, %rd229, %rd207;
	add.s64 	%rd87, %rd231, %rd207;
	add.s64 	%rd88, %rd233, %rd207;
	add.s64 	%rd89, %rd235, %rd207;
	add.s64 	%rd90, %rd237, %rd207;
	add.s64 	%rd91, %rd239, %rd207;
	add.s64 	%rd92, %rd241, %rd207;
	add.s64 	%rd93, %rd243, %rd207;
	add.s64 	%rd94, %rd245, %rd207;
	add.s64 	%rd95, %rd247, %rd207;
	add.s64 	%rd96, %rd249, %rd207;
	add.s64 	%rd97, %rd251, %rd207;
	add.s64 	%rd98, %rd253, %rd207;
	add.s64 	%rd99, %rd255, %rd207;
	shl.b32 	%r232, %r5, 1;
	selp.b32 	%r233, 0, 144, %p272;
	xor.b32 	%r234, %r233, %r232;
	add.s32 	%r56, %r1242, %r234;
	xor.b32 	%r235, %r234, 32;
	add.s32 	%r57, %r1242, %r235;
	and.b32 	%r236, %r1243, 3584;
	and.b32 	%r237, %r3, 6;
	shl.b32 	%r238, %r237, 4;
	shr.u32 	%r239, %r4, 2;
	shl.b32 	%r240, %r3, 3;
	and.b32 	%r241, %r240, 8;
	shl.b32 	%r242, %r3, 1;
	and.b32 	%r243, %r242, 16;
	or.b32 	%r244, %r236, %r238;
	xor.b32 	%r245, %r239, %r241;
	or.b32 	%r246, %r244, %r245;
	xor.b32 	%r247, %r246, %r243;
	add.s32 	%r58, %r1242, %r247;
	and.b32 	%r248, %r3, 12;
	shl.b32 	%r249, %r248, 8;
	shl.b32 	%r1278, %r7, 5;
	and.b32 	%r250, %r240, 384;
	shl.b32 	%r251, %r248, 1;
	or.b32 	%r252, %r250, %r251;
	or.b32 	%r253, %r249, %r252;
	or.b32 	%r254, %r253, %r1278;
	add.s32 	%r59, %r1242, %r254;
	xor.b32 	%r255, %r254, 8;
	add.s32 	%r60, %r1242, %r255;
	xor.b32 	%r256, %r254, 16;
	add.s32 	%r61, %r1242, %r256;
	xor.b32 	%r257, %r254, 24;
	add.s32 	%r62, %r1242, %r257;
	shl.b32 	%r258, %r3, 6;
	and.b32 	%r259, %r258, 960;
	shl.b32 	%r260, %r237, 3;
	and.b32 	%r1279, %r3, 16;
	or.b32 	%r261, %r259, %r260;
	xor.b32 	%r262, %r261, %r1279;
	or.b32 	%r263, %r262, %r1244;
	add.s32 	%r63, %r1242, %r263;
	add.s32 	%r64, %r63, 2048;
	xor.b32 	%r264, %r263, 32;
	add.s32 	%r65, %r1242, %r264;
	add.s32 	%r66, %r65, 2048;
	mov.b32 	%r1277, 0;
	mov.b32 	%r1280, 0f00000000;
	setp.lt.s32 	%p67, %r45, %r109;
	setp.lt.s32 	%p68, %r44, %r109;
	setp.lt.s32 	%p69, %r43, %r109;
	setp.lt.s32 	%p70, %r42, %r109;
	mov.b32 	%r1281, %r1280;
	mov.b32 	%r1282, %r1280;
	mov.b32 	%r1283, %r1280;
	mov.b32 	%r1284, %r1280;
	mov.b32 	%r1285, %r1280;
	mov.b32 	%r1286, %r1280;
	mov.b32 	%r1287, %r1280;
	mov.b32 	%r1288, %r1280;
	mov.b32 	%r1289, %r1280;
	mov.b32 	%r1290, %r1280;
	mov.b32 	%r1291, %r1280;
	mov.b32 	%r1292, %r1280;
	mov.b32 	%r1293, %r1280;
	mov.b32 	%r1294, %r1280;
	mov.b32 	%r1295, %r1280;
	mov.b32 	%r1296, %r1280;
	mov.b32 	%r1297, %r1280;
	mov.b32 	%r1298, %r1280;
	mov.b32 	%r1299, %r1280;
	mov.b32 	%r1300, %r1280;
	mov.b32 	%r1301, %r1280;
	mov.b32 	%r1302, %r1280;
	mov.b32 	%r1303, %r1280;
	mov.b32 	%r1304, %r1280;
	mov.b32 	%r1305, %r1280;
	mov.b32 	%r1306, %r1280;
	mov.b32 	%r1307, %r1280;
	mov.b32 	%r1308, %r1280;
	mov.b32 	%r1309, %r1280;
	mov.b32 	%r1310, %r1280;
	mov.b32 	%r1311, %r1280;
	mov.b32 	%r1245, %r1280;
	mov.b32 	%r1246, %r1280;
	mov.b32 	%r1247, %r1280;
	mov.b32 	%r1248, %r1280;
	mov.b32 	%r1249, %r1280;
	mov.b32 	%r1250, %r1280;
	mov.b32 	%r1251, %r1280;
	mov.b32 	%r1252, %r1280;
	mov.b32 	%r1253, %r1280;
	mov.b32 	%r1254, %r1280;
	mov.b32 	%r1255, %r1280;
	mov.b32 	%r1256, %r1280;
	mov.b32 	%r1257, %r1280;
	mov.b32 	%r1258, %r1280;
	mov.b32 	%r1259, %r1280;
	mov.b32 	%r1260, %r1280;
	mov.b32 	%r1261, %r1280;
	mov.b32 	%r1262, %r1280;
	mov.b32 	%r1263, %r1280;
	mov.b32 	%r1264, %r1280;
	mov.b32 	%r1265, %r1280;
	mov.b32 	%r1266, %r1280;
	mov.b32 	%r1267, %r1280;
	mov.b32 	%r1268, %r1280;
	mov.b32 	%r1269, %r1280;
	mov.b32 	%r1270, %r1280;
	mov.b32 	%r1271, %r1280;
	mov.b32 	%r1272, %r1280;
	mov.b32 	%r1273, %r1280;
	mov.b32 	%r1274, %r1280;
	mov.b32 	%r1275, %r1280;
	mov.b32 	%r1276, %r1280;
$L__BB0_4:
	setp.lt.s32 	%p71, %r41, %r109;
	setp.lt.s32 	%p72, %r40, %r109;
	setp.lt.s32 	%p73, %r39, %r109;
	setp.lt.s32 	%p74, %r38, %r109;
	setp.lt.s32 	%p75, %r37, %r109;
	setp.lt.s32 	%p76, %r36, %r109;
	setp.lt.s32 	%p77, %r35, %r109;
	setp.lt.s32 	%p78, %r34, %r109;
	setp.lt.s32 	%p79, %r33, %r109;
	setp.lt.s32 	%p80, %r32, %r109;
	setp.lt.s32 	%p81, %r31, %r109;
	setp.lt.s32 	%p82, %r30, %r109;
	setp.lt.s32 	%p83, %r24, %r109;
	setp.lt.s32 	%p84, %r23, %r109;
	setp.lt.s32 	%p85, %r22, %r109;
	setp.lt.s32 	%p86, %r21, %r109;
	setp.lt.s32 	%p87, %r20, %r109;
	setp.lt.s32 	%p88, %r19, %r109;
	setp.lt.s32 	%p89, %r18, %r109;
	setp.lt.s32 	%p90, %r17, %r109;
	setp.lt.s32 	%p91, %r16, %r109;
	setp.lt.s32 	%p92, %r15, %r109;
	setp.lt.s32 	%p93, %r14, %r109;
	setp.lt.s32 	%p94, %r13, %r109;
	setp.lt.s32 	%p95, %r12, %r109;
	setp.lt.s32 	%p96, %r11, %r109;
	setp.lt.s32 	%p97, %r10, %r109;
	setp.lt.s32 	%p98, %r9, %r109;
	add.s32 	%r297, %r55, %r1277;
	setp.lt.s32 	%p99, %r297, %r110;
	and.pred 	%p35, %p98, %p99;
	and.pred 	%p36, %p97, %p99;
	and.pred 	%p37, %p96, %p99;
	and.pred 	%p38, %p95, %p99;
	and.pred 	%p39, %p94, %p99;
	and.pred 	%p40, %p93, %p99;
	and.pred 	%p41, %p92, %p99;
	and.pred 	%p42, %p91, %p99;
	and.pred 	%p43, %p90, %p99;
	and.pred 	%p44, %p89, %p99;
	and.pred 	%p45, %p88, %p99;
	and.pred 	%p46, %p87, %p99;
	and.pred 	%p47, %p86, %p99;
	and.pred 	%p48, %p85, %p99;
	and.pred 	%p49, %p84, %p99;
	and.pred 	%p50, %p83, %p99;
	mul.wide.s32 	%rd288, %r1277, 2;
	add.s64 	%rd256, %rd36, %rd288;
	add.s64 	%rd257, %rd37, %rd288;
	add.s64 	%rd258, %rd38, %rd288;
	add.s64 	%rd259, %rd39, %rd288;
	add.s64 	%rd260, %rd40, %rd288;
	add.s64 	%rd261, %rd41, %rd288;
	add.s64 	%rd262, %rd42, %rd288;
	add.s64 	%rd263, %rd43, %rd288;
	add.s64 	%rd264, %rd44, %rd288;
	add.s64 	%rd265, %rd45, %rd288;
	add.s64 	%rd266, %rd46, %rd288;
	add.s64 	%rd267, %rd47, %rd288;
	add.s64 	%rd268, %rd48, %rd288;
	add.s64 	%rd269, %rd49, %rd288;
	add.s64 	%rd270, %rd50, %rd288;
	add.s64 	%rd271, %rd51, %rd288;
	mov.b16 	%rs2, 0;
	mov.u16 %rs1, %rs2;
	@%p35 ld.global.b16 { %rs1 }, [ %rd256 + 0 ];
	mov.u16 %rs3, %rs2;
	@%p36 ld.global.b16 { %rs3 }, [ %rd257 + 0 ];
	mov.u16 %rs4, %rs2;
	@%p37 ld.global.b16 { %rs4 }, [ %rd258 + 0 ];
	mov.u16 %rs5, %rs2;
	@%p38 ld.global.b16 { %rs5 }, [ %rd259 + 0 ];
	mov.u16 %rs6, %rs2;
	@%p39 ld.global.b16 { %rs6 }, [ %rd260 + 0 ];
	mov.u16 %rs7, %rs2;
	@%p40 ld.global.b16 { %rs7 }, [ %rd261 + 0 ];
	mov.u16 %rs8, %rs2;
	@%p41 ld.global.b16 { %rs8 }, [ %rd262 + 0 ];
	mov.u16 %rs9, %rs2;
	@%p42 ld.global.b16 { %rs9 }, [ %rd263 + 0 ];
	mov.u16 %rs10, %rs2;
	@%p43 ld.global.b16 { %rs10 }, [ %rd264 + 0 ];
	mov.u16 %rs11, %rs2;
	@%p44 ld.global.b16 { %rs11 }, [ %rd265 + 0 ];
	mov.u16 %rs12, %rs2;
	@%p45 ld.global.b16 { %rs12 }, [ %rd266 + 0 ];
	mov.u16 %rs13, %rs2;
	@%p46 ld.global.b16 { %rs13 }, [ %rd267 + 0 ];
	mov.u16 %rs14, %rs2;
	@%p47 ld.global.b16 { %rs14 }, [ %rd268 + 0 ];
	mov.u16 %rs15, %rs2;
	@%p48 ld.global.b16 { %rs15 }, [ %rd269 + 0 ];
	mov.u16 %rs16, %rs2;
	@%p49 ld.global.b16 { %rs16 }, [ %rd270 + 0 ];
	mov.u16 %rs17, %rs2;
	@%p50 ld.global.b16 { %rs17 }, [ %rd271 + 0 ];
	bar.sync 	0;
	st.shared.b16 	[%r56], %rs1;
	st.shared.b16 	[%r56+512], %rs4;
	st.shared.b16 	[%r56+1024], %rs6;
	st.shared.b16 	[%r56+1536], %rs8;
	st.shared.b16 	[%r56+2048], %rs10;
	st.shared.b16 	[%r56+2560], %rs12;
	st.shared.b16 	[%r56+3072], %rs14;
	st.shared.b16 	[%r56+3584], %rs16;
	st.shared.b16 	[%r57+256], %rs3;
	st.shared.b16 	[%r57+768], %rs5;
	st.shared.b16 	[%r57+1280], %rs7;
	st.shared.b16 	[%r57+1792], %rs9;
	st.shared.b16 	[%r57+2304], %rs11;
	st.shared.b16 	[%r57+2816], %rs13;
	st.shared.b16 	[%r57+3328], %rs15;
	st.shared.b16 	[%r57+3840], %rs17;
	and.pred 	%p51, %p82, %p99;
	and.pred 	%p52, %p81, %p99;
	and.pred 	%p53, %p80, %p99;
	and.pred 	%p54, %p79, %p99;
	and.pred 	%p55, %p78, %p99;
	and.pred 	%p56, %p77, %p99;
	and.pred 	%p57, %p76, %p99;
	and.pred 	%p58, %p75, %p99;
	and.pred 	%p59, %p74, %p99;
	and.pred 	%p60, %p73, %p99;
	and.pred 	%p61, %p72, %p99;
	and.pred 	%p62, %p71, %p99;
	and.pred 	%p63, %p70, %p99;
	and.pred 	%p64, %p69, %p99;
	and.pred 	%p65, %p68, %p99;
	and.pred 	%p66, %p67, %p99;
	add.s64 	%rd272, %rd84, %rd288;
	add.s64 	%rd273, %rd85, %rd288;
	add.s64 	%rd274, %rd86, %rd288;
	add.s64 	%rd275, %rd87, %rd288;
	add.s64 	%rd276, %rd88, %rd288;
	add.s64 	%rd277, %rd89, %rd288;
	add.s64 	%rd278, %rd90, %rd288;
	add.s64 	%rd279, %rd91, %rd288;
	add.s64 	%rd280, %rd92, %rd288;
	add.s64 	%rd281, %rd93, %rd288;
	add.s64 	%rd282, %rd94, %rd288;
	add.s64 	%rd283, %rd95, %rd288;
	add.s64 	%rd284, %rd96, %rd288;
	add.s64 	%rd285, %rd97, %rd288;
	add.s64 	%rd286, %rd98, %rd288;
	add.s64 	%rd287, %rd99, %rd288;
	mov.u16 %rs18, %rs2;
	@%p51 ld.global.b16 { %rs18 }, [ %rd272 + 0 ];
	mov.u16 %rs19, %rs2;
	@%p52 ld.global.b16 { %rs19 }, [ %rd273 + 0 ];
	mov.u16 %rs20, %rs2;
	@%p53 ld.global.b16 { %rs20 }, [ %rd274 + 0 ];
	mov.u16 %rs21, %rs2;
	@%p54 ld.global.b16 { %rs21 }, [ %rd275 + 0 ];
	mov.u16 %rs22, %rs2;
	@%p55 ld.global.b16 { %rs22 }, [ %rd276 + 0 ];
	mov.u16 %rs23, %rs2;
	@%p56 ld.global.b16 { %rs23 }, [ %rd277 + 0 ];
	mov.u16 %rs24, %rs2;
	@%p57 ld.global.b16 { %rs24 }, [ %rd278 + 0 ];
	mov.u16 %rs25, %rs2;
	@%p58 ld.global.b16 { %rs25 }, [ %rd279 + 0 ];
	mov.u16 %rs26, %rs2;
	@%p59 ld.global.b16 { %rs26 }, [ %rd280 + 0 ];
	mov.u16 %rs27, %rs2;
	@%p60 ld.global.b16 { %rs27 }, [ %rd281 + 0 ];
	mov.u16 %rs28, %rs2;
	@%p61 ld.global.b16 { %rs28 }, [ %rd282 + 0 ];
	mov.u16 %rs29, %rs2;
	@%p62 ld.global.b16 { %rs29 }, [ %rd283 + 0 ];
	mov.u16 %rs30, %rs2;
	@%p63 ld.global.b16 { %rs30 }, [ %rd284 + 0 ];
	mov.u16 %rs31, %rs2;
	@%p64 ld.global.b16 { %rs31 }, [ %rd285 + 0 ];
	mov.u16 %rs32, %rs2;
	@%p65 ld.global.b16 { %rs32 }, [ %rd286 + 0 ];
	mov.u16 %rs33, %rs2;
	@%p66 ld.global.b16 { %rs33 }, [ %rd287 + 0 ];
	st.shared.v4.b16 	[%r58+4096], {%rs18, %rs22, %rs26, %rs30};
	st.shared.v4.b16 	[%r58+4224], {%rs19, %rs23, %rs27, %rs31};
	st.shared.v4.b16 	[%r58+4352], {%rs20, %rs24, %rs28, %rs32};
	st.shared.v4.b16 	[%r58+4480], {%rs21, %rs25, %rs29, %rs33};
	bar.sync 	0;
	ld.shared.v4.b16 	{%rs34, %rs35, %rs36, %rs37}, [%r59+4096];
	ld.shared.v4.b16 	{%rs38, %rs39, %rs40, %rs41}, [%r59+4608];
	ld.shared.v4.b16 	{%rs42, %rs43, %rs44, %rs45}, [%r60+4096];
	ld.shared.v4.b16 	{%rs46, %rs47, %rs48, %rs49}, [%r60+4608];
	ld.shared.v4.b16 	{%rs50, %rs51, %rs52, %rs53}, [%r61+4096];
	ld.shared.v4.b16 	{%rs54, %rs55, %rs56, %rs57}, [%r61+4608];
	ld.shared.v4.b16 	{%rs58, %rs59, %rs60, %rs61}, [%r62+4096];
	ld.shared.v4.b16 	{%rs62, %rs63, %rs64, %rs65}, [%r62+4608];
$L__tmp0:
	cvt.f32.f16 	%r298, %rs1;
	cvt.f32.f16 	%r299, %rs18;
	cvt.f32.f16 	%r300, %rs3;
	cvt.f32.f16 	%r301, %rs19;
	cvt.f32.f16 	%r302, %rs4;
	cvt.f32.f16 	%r303, %rs20;
	cvt.f32.f16 	%r304, %rs5;
	cvt.f32.f16 	%r305, %rs21;
	cvt.f32.f16 	%r306, %rs6;
	cvt.f32.f16 	%r307, %rs22;
	cvt.f32.f16 	%r308, %rs7;
	cvt.f32.f16 	%r309, %rs23;
	cvt.f32.f16 	%r310, %rs8;
	cvt.f32.f16 	%r311, %rs24;
	cvt.f32.f16 	%r312, %rs9;
	cvt.f32.f16 	%r313, %rs25;
	cvt.f32.f16 	%r314, %rs10;
	cvt.f32.f16 	%r315, %rs26;
	cvt.f32.f16 	%r316, %rs11;
	cvt.f32.f16 	%r317, %rs27;
	cvt.f32.f16 	%r318, %rs12;
	cvt.f32.f16 	%r319, %rs28;
	cvt.f32.f16 	%r320, %rs13;
	cvt.f32.f16 	%r321, %rs29;
	cvt.f32.f16 	%r322, %rs14;
	cvt.f32.f16 	%r323, %rs30;
	cvt.f32.f16 	%r324, %rs15;
	cvt.f32.f16 	%r325, %rs31;
	cvt.f32.f16 	%r326, %rs16;
	cvt.f32.f16 	%r327, %rs32;
	cvt.f32.f16 	%r328, %rs17;
	cvt.f32.f16 	%r329, %rs33;
$L__tmp1:
	fma.rn.f32 	%r1280, %r298, %r298, %r1280;
	fma.rn.f32 	%r1281, %r299, %r299, %r1281;
	fma.rn.f32 	%r1282, %r300, %r300, %r1282;
	fma.rn.f32 	%r1283, %r301, %r301, %r1283;
	fma.rn.f32 	%r1284, %r302, %r302, %r1284;
	fma.rn.f32 	%r1285, %r303, %r303, %r1285;
	fma.rn.f32 	%r1286, %r304, %r304, %r1286;
	fma.rn.f32 	%r1287, %r305, %r305, %r1287;
	fma.rn.f32 	%r1288, %r306, %r306, %r1288;
	fma.rn.f32 	%r1289, %r307, %r307, %r1289;
	fma.rn.f32 	%r1290, %r308, %r308, %r1290;
	fma.rn.f32 	%r1291, %r309, %r309, %r1291;
	fma.rn.f32 	%r1292, %r310, %r310, %r1292;
	fma.rn.f32 	%r1293, %r311, %r311, %r1293;
	fma.rn.f32 	%r1294, %r312, %r312, %r1294;
	fma.rn.f32 	%r1295, %r313, %r313, %r1295;
	fma.rn.f32 	%r1296, %r314, %r314, %r1296;
	fma.rn.f32 	%r1297, %r315, %r315, %r1297;
	fma.rn.f32 	%r1298, %r316, %r316, %r1298;
	fma.rn.f32 	%r1299, %r317, %r317, %r1299;
	fma.rn.f32 	%r1300, %r318, %r318, %r1300;
	fma.rn.f32 	%r1301, %r319, %r319, %r1301;
	fma.rn.f32 	%r1302, %r320, %r320, %r1302;
	fma.rn.f32 	%r1303, %r321, %r321, %r1303;
	fma.rn.f32 	%r1304, %r322, %r322, %r1304;
	fma.rn.f32 	%r1305, %r323, %r323, %r1305;
	fma.rn.f32 	%r1306, %r324, %r324, %r1306;
	fma.rn.f32 	%r1307, %r325, %r325, %r1307;
	fma.rn.f32 	%r1308, %r326, %r326, %r1308;
	fma.rn.f32 	%r1309, %r327, %r327, %r1309;
	fma.rn.f32 	%r1310, %r328, %r328, %r1310;
	fma.rn.f32 	%r1311, %r329, %r329, %r1311;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r265, %r266, %r267, %r268}, [%r63];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r269, %r270, %r271, %r272}, [%r64];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r281, %r282, %r283, %r284}, [%r65];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r285, %r286, %r287, %r288}, [%r66];
	mov.b32 	%r273, {%rs34, %rs42};
	mov.b32 	%r274, {%rs50, %rs58};
	mov.b32 	%r289, {%rs38, %rs46};
	mov.b32 	%r290, {%rs54, %rs62};
	mov.b32 	%r275, {%rs35, %rs43};
	mov.b32 	%r276, {%rs51, %rs59};
	mov.b32 	%r291, {%rs39, %rs47};
	mov.b32 	%r292, {%rs55, %rs63};
	mov.b32 	%r277, {%rs36, %rs44};
	mov.b32 	%r278, {%rs52, %rs60};
	mov.b32 	%r293, {%rs40, %rs48};
	mov.b32 	%r294, {%rs56, %rs64};
	mov.b32 	%r279, {%rs37, %rs45};
	mov.b32 	%r280, {%rs53, %rs61};
	mov.b32 	%r295, {%rs41, %rs49};
	mov.b32 	%r296, {%rs57, %rs65};
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1245, %r1246, %r1247, %r1248 }, { %r265, %r266, %r267, %r268 }, { %r273, %r274 }, { %r1245, %r1246, %r1247, %r1248 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1249, %r1250, %r1251, %r1252 }, { %r265, %r266, %r267, %r268 }, { %r275, %r276 }, { %r1249, %r1250, %r1251, %r1252 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1253, %r1254, %r1255, %r1256 }, { %r265, %r266, %r267, %r268 }, { %r277, %r278 }, { %r1253, %r1254, %r1255, %r1256 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1257, %r1258, %r1259, %r1260 }, { %r265, %r266, %r267, %r268 }, { %r279, %r280 }, { %r1257, %r1258, %r1259, %r1260 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1261, %r1262, %r1263, %r1264 }, { %r269, %r270, %r271, %r272 }, { %r273, %r274 }, { %r1261, %r1262, %r1263, %r1264 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1265, %r1266, %r1267, %r1268 }, { %r269, %r270, %r271, %r272 }, { %r275, %r276 }, { %r1265, %r1266, %r1267, %r1268 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1269, %r1270, %r1271, %r1272 }, { %r269, %r270, %r271, %r272 }, { %r277, %r278 }, { %r1269, %r1270, %r1271, %r1272 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1273, %r1274, %r1275, %r1276 }, { %r269, %r270, %r271, %r272 }, { %r279, %r280 }, { %r1273, %r1274, %r1275, %r1276 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1245, %r1246, %r1247, %r1248 }, { %r281, %r282, %r283, %r284 }, { %r289, %r290 }, { %r1245, %r1246, %r1247, %r1248 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1249, %r1250, %r1251, %r1252 }, { %r281, %r282, %r283, %r284 }, { %r291, %r292 }, { %r1249, %r1250, %r1251, %r1252 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1253, %r1254, %r1255, %r1256 }, { %r281, %r282, %r283, %r284 }, { %r293, %r294 }, { %r1253, %r1254, %r1255, %r1256 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1257, %r1258, %r1259, %r1260 }, { %r281, %r282, %r283, %r284 }, { %r295, %r296 }, { %r1257, %r1258, %r1259, %r1260 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1261, %r1262, %r1263, %r1264 }, { %r285, %r286, %r287, %r288 }, { %r289, %r290 }, { %r1261, %r1262, %r1263, %r1264 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1265, %r1266, %r1267, %r1268 }, { %r285, %r286, %r287, %r288 }, { %r291, %r292 }, { %r1265, %r1266, %r1267, %r1268 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1269, %r1270, %r1271, %r1272 }, { %r285, %r286, %r287, %r288 }, { %r293, %r294 }, { %r1269, %r1270, %r1271, %r1272 };
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 { %r1273, %r1274, %r1275, %r1276 }, { %r285, %r286, %r287, %r288 }, { %r295, %r296 }, { %r1273, %r1274, %r1275, %r1276 };
	add.s32 	%r1277, %r1277, 32;
	setp.lt.s32 	%p100, %r1277, %r110;
	@%p100 bra 	$L__BB0_4;
	bra.uni 	$L__BB0_5;
$L__BB0_2:
	and.b32 	%r1279, %r3, 16;
	shl.b32 	%r1278, %r7, 5;
	mov.b32 	%r1245, 0f00000000;
	mov.b32 	%r1246, %r1245;
	mov.b32 	%r1247, %r1245;
	mov.b32 	%r1248, %r1245;
	mov.b32 	%r1249, %r1245;
	mov.b32 	%r1250, %r1245;
	mov.b32 	%r1251, %r1245;
	mov.b32 	%r1252, %r1245;
	mov.b32 	%r1253, %r1245;
	mov.b32 	%r1254, %r1245;
	mov.b32 	%r1255, %r1245;
	mov.b32 	%r1256, %r1245;
	mov.b32 	%r1257, %r1245;
	mov.b32 	%r1258, %r1245;
	mov.b32 	%r1259, %r1245;
	mov.b32 	%r1260, %r1245;
	mov.b32 	%r1261, %r1245;
	mov.b32 	%r1262, %r1245;
	mov.b32 	%r1263, %r1245;
	mov.b32 	%r1264, %r1245;
	mov.b32 	%r1265, %r1245;
	mov.b32 	%r1266, %r1245;
	mov.b32 	%r1267, %r1245;
	mov.b32 	%r1268, %r1245;
	mov.b32 	%r1269, %r1245;
	mov.b32 	%r1270, %r1245;
	mov.b32 	%r1271, %r1245;
	mov.b32 	%r1272, %r1245;
	mov.b32 	%r1273, %r1245;
	mov.b32 	%r1274, %r1245;
	mov.b32 	%r1275, %r1245;
	mov.b32 	%r1276, %r1245;
	mov.b32 	%r1280, %r1245;
	mov.b32 	%r1281, %r1245;
	mov.b32 	%r1282, %r1245;
	mov.b32 	%r1283, %r1245;
	mov.b32 	%r1284, %r1245;
	mov.b32 	%r1285, %r1245;
	mov.b32 	%r1286, %r1245;
	mov.b32 	%r1287, %r1245;
	mov.b32 	%r1288, %r1245;
	mov.b32 	%r1289, %r1245;
	mov.b32 	%r1290, %r1245;
	mov.b32 	%r1291, %r1245;
	mov.b32 	%r1292, %r1245;
	mov.b32 	%r1293, %r1245;
	mov.b32 	%r1294, %r1245;
	mov.b32 	%r1295, %r1245;
	mov.b32 	%r1296, %r1245;
	mov.b32 	%r1297, %r1245;
	mov.b32 	%r1298, %r1245;
	mov.b32 	%r1299, %r1245;
	mov.b32 	%r1300, %r1245;
	mov.b32 	%r1301, %r1245;
	mov.b32 	%r1302, %r1245;
	mov.b32 	%r1303, %r1245;
	mov.b32 	%r1304, %r1245;
	mov.b32 	%r1305, %r1245;
	mov.b32 	%r1306, %r1245;
	mov.b32 	%r1307, %r1245;
	mov.b32 	%r1308, %r1245;
	mov.b32 	%r1309, %r1245;
	mov.b32 	%r1310, %r1245;
	mov.b32 	%r1311, %r1245;
$L__BB0_5:
	or.b32 	%r29, %r113, %r5;
	cvt.u32.u64 	%r330, %rd35;
	cvt.u32.u64 	%r331, %rd34;
	cvt.u32.u64 	%r332, %rd33;
	cvt.u32.u64 	%r333, %rd32;
	cvt.u32.u64 	%r334, %rd31;
	cvt.u32.u64 	%r335, %rd30;
	cvt.u32.u64 	%r336, %rd29;
	cvt.u32.u64 	%r337, %rd28;
	cvt.u32.u64 	%r338, %rd27;
	cvt.u32.u64 	%r339, %rd26;
	cvt.u32.u64 	%r340, %rd25;
	cvt.u32.u64 	%r341, %rd24;
	cvt.u32.u64 	%r342, %rd23;
	cvt.u32.u64 	%r343, %rd22;
	cvt.u32.u64 	%r344, %rd21;
	cvt.u32.u64 	%r345, %rd20;
	cvt.u32.u64 	%r346, %rd19;
	cvt.u32.u64 	%r347, %rd18;
	cvt.u32.u64 	%r348, %rd17;
	cvt.u32.u64 	%r349, %rd16;
	cvt.u32.u64 	%r350, %rd15;
	cvt.u32.u64 	%r351, %rd14;
	cvt.u32.u64 	%r352, %rd13;
	cvt.u32.u64 	%r353, %rd12;
	cvt.u32.u64 	%r354, %rd11;
	cvt.u32.u64 	%r355, %rd10;
	cvt.u32.u64 	%r356, %rd9;
	cvt.u32.u64 	%r357, %rd8;
	cvt.u32.u64 	%r358, %rd7;
	cvt.u32.u64 	%r359, %rd6;
	cvt.u32.u64 	%r360, %rd5;
	cvt.u32.u64 	%r361, %rd4;
$L__tmp2:
	shfl.sync.bfly.b32 	%r362, %r1280, 16, 31, -1;
$L__tmp3:
	add.f32 	%r363, %r1280, %r362;
$L__tmp4:
	shfl.sync.bfly.b32 	%r364, %r363, 8, 31, -1;
$L__tmp5:
	add.f32 	%r365, %r363, %r364;
$L__tmp6:
	shfl.sync.bfly.b32 	%r366, %r365, 4, 31, -1;
$L__tmp7:
	add.f32 	%r367, %r365, %r366;
$L__tmp8:
	shfl.sync.bfly.b32 	%r368, %r367, 2, 31, -1;
$L__tmp9:
	add.f32 	%r369, %r367, %r368;
$L__tmp10:
	shfl.sync.bfly.b32 	%r370, %r369, 1, 31, -1;
$L__tmp11:
	add.f32 	%r371, %r369, %r370;
$L__tmp12:
	shfl.sync.bfly.b32 	%r372, %r1281, 16, 31, -1;
$L__tmp13:
	add.f32 	%r373, %r1281, %r372;
$L__tmp14:
	shfl.sync.bfly.b32 	%r374, %r373, 8, 31, -1;
$L__tmp15:
	add.f32 	%r375, %r373, %r374;
$L__tmp16:
	shfl.sync.bfly.b32 	%r376, %r375, 4, 31, -1;
$L__tmp17:
	add.f32 	%r377, %r375, %r376;
$L__tmp18:
	shfl.sync.bfly.b32 	%r378, %r377, 2, 31, -1;
$L__tmp19:
	add.f32 	%r379, %r377, %r378;
$L__tmp20:
	shfl.sync.bfly.b32 	%r380, %r379, 1, 31, -1;
$L__tmp21:
	add.f32 	%r381, %r379, %r380;
$L__tmp22:
	shfl.sync.bfly.b32 	%r382, %r1282, 16, 31, -1;
$L__tmp23:
	add.f32 	%r383, %r1282, %r382;
$L__tmp24:
	shfl.sync.bfly.b32 	%r384, %r383, 8, 31, -1;
$L__tmp25:
	add.f32 	%r385, %r383, %r384;
$L__tmp26:
	shfl.sync.bfly.b32 	%r386, %r385, 4, 31, -1;
$L__tmp27:
	add.f32 	%r387, %r385, %r386;
$L__tmp28:
	shfl.sync.bfly.b32 	%r388, %r387, 2, 31, -1;
$L__tmp29:
	add.f32 	%r389, %r387, %r388;
$L__tmp30:
	shfl.sync.bfly.b32 	%r390, %r389, 1, 31, -1;
$L__tmp31:
	add.f32 	%r391, %r389, %r390;
$L__tmp32:
	shfl.sync.bfly.b32 	%r392, %r1283, 16, 31, -1;
$L__tmp33:
	add.f32 	%r393, %r1283, %r392;
$L__tmp34:
	shfl.sync.bfly.b32 	%r394, %r393, 8, 31, -1;
$L__tmp35:
	add.f32 	%r395, %r393, %r394;
$L__tmp36:
	shfl.sync.bfly.b32 	%r396, %r395, 4, 31, -1;
$L__tmp37:
	add.f32 	%r397, %r395, %r396;
$L__tmp38:
	shfl.sync.bfly.b32 	%r398, %r397, 2, 31, -1;
$L__tmp39:
	add.f32 	%r399, %r397, %r398;
$L__tmp40:
	shfl.sync.bfly.b32 	%r400, %r399, 1, 31, -1;
$L__tmp41:
	add.f32 	%r401, %r399, %r400;
$L__tmp42:
	shfl.sync.bfly.b32 	%r402, %r1284, 16, 31, -1;
$L__tmp43:
	add.f32 	%r403, %r1284, %r402;
$L__tmp44:
	shfl.sync.bfly.b32 	%r404, %r403, 8, 31, -1;
$L__tmp45:
	add.f32 	%r405, %r403, %r404;
$L__tmp46:
	shfl.sync.bfly.b32 	%r406, %r405, 4, 31, -1;
$L__tmp47:
	add.f32 	%r407, %r405, %r406;
$L__tmp48:
	shfl.sync.bfly.b32 	%r408, %r407, 2, 31, -1;
$L__tmp49:
	add.f32 	%r409, %r407, %r408;
$L__tmp50:
	shfl.sync.bfly.b32 	%r410, %r409, 1, 31, -1;
$L__tmp51:
	add.f32 	%r411, %r409, %r410;
$L__tmp52:
	shfl.sync.bfly.b32 	%r412, %r1285, 16, 31, -1;
$L__tmp53:
	add.f32 	%r413, %r1285, %r412;
$L__tmp54:
	shfl.sync.bfly.b32 	%r414, %r413, 8, 31, -1;
$L__tmp55:
	add.f32 	%r415, %r413, %r414;
$L__tmp56:
	shfl.sync.bfly.b32 	%r416, %r415, 4, 31, -1;
$L__tmp57:
	add.f32 	%r417, %r415, %r416;
$L__tmp58:
	shfl.sync.bfly.b32 	%r418, %r417, 2, 31, -1;
$L__tmp59:
	add.f32 	%r419, %r417, %r418;
$L__tmp60:
	shfl.sync.bfly.b32 	%r420, %r419, 1, 31, -1;
$L__tmp61:
	add.f32 	%r421, %r419, %r420;
$L__tmp62:
	shfl.sync.bfly.b32 	%r422, %r1286, 16, 31, -1;
$L__tmp63:
	add.f32 	%r423, %r1286, %r422;
$L__tmp64:
	shfl.sync.bfly.b32 	%r424, %r423, 8, 31, -1;
$L__tmp65:
	add.f32 	%r425, %r423, %r424;
$L__tmp66:
	shfl.sync.bfly.b32 	%r426, %r425, 4, 31, -1;
$L__tmp67:
	add.f32 	%r427, %r425, %r426;
$L__tmp68:
	shfl.sync.bfly.b32 	%r428, %r427, 2, 31, -1;
$L__tmp69:
	add.f32 	%r429, %r427, %r428;
$L__tmp70:
	shfl.sync.bfly.b32 	%r430, %r429, 1, 31, -1;
$L__tmp71:
	add.f32 	%r431, %r429, %r430;
$L__tmp72:
	shfl.sync.bfly.b32 	%r432, %r1287, 16, 31, -1;
$L__tmp73:
	add.f32 	%r433, %r1287, %r432;
$L__tmp74:
	shfl.sync.bfly.b32 	%r434, %r433, 8, 31, -1;
$L__tmp75:
	add.f32 	%r435, %r433, %r434;
$L__tmp76:
	shfl.sync.bfly.b32 	%r436, %r435, 4, 31, -1;
$L__tmp77:
	add.f32 	%r437, %r435, %r436;
$L__tmp78:
	shfl.sync.bfly.b32 	%r438, %r437, 2, 31, -1;
$L__tmp79:
	add.f32 	%r439, %r437, %r438;
$L__tmp80:
	shfl.sync.bfly.b32 	%r440, %r439, 1, 31, -1;
$L__tmp81:
	add.f32 	%r441, %r439, %r440;
$L__tmp82:
	shfl.sync.bfly.b32 	%r442, %r1288, 16, 31, -1;
$L__tmp83:
	add.f32 	%r443, %r1288, %r442;
$L__tmp84:
	shfl.sync.bfly.b32 	%r444, %r443, 8, 31, -1;
$L__tmp85:
	add.f32 	%r445, %r443, %r444;
$L__tmp86:
	shfl.sync.bfly.b32 	%r446, %r445, 4, 31, -1;
$L__tmp87:
	add.f32 	%r447, %r445, %r446;
$L__tmp88:
	shfl.sync.bfly.b32 	%r448, %r447, 2, 31, -1;
$L__tmp89:
	add.f32 	%r449, %r447, %r448;
$L__tmp90:
	shfl.sync.bfly.b32 	%r450, %r449, 1, 31, -1;
$L__tmp91:
	add.f32 	%r451, %r449, %r450;
$L__tmp92:
	shfl.sync.bfly.b32 	%r452, %r1289, 16, 31, -1;
$L__tmp93:
	add.f32 	%r453, %r1289, %r452;
$L__tmp94:
	shfl.sync.bfly.b32 	%r454, %r453, 8, 31, -1;
$L__tmp95:
	add.f32 	%r455, %r453, %r454;
$L__tmp96:
	shfl.sync.bfly.b32 	%r456, %r455, 4, 31, -1;
$L__tmp97:
	add.f32 	%r457, %r455, %r456;
$L__tmp98:
	shfl.sync.bfly.b32 	%r458, %r457, 2, 31, -1;
$L__tmp99:
	add.f32 	%r459, %r457, %r458;
$L__tmp100:
	shfl.sync.bfly.b32 	%r460, %r459, 1, 31, -1;
$L__tmp101:
	add.f32 	%r461, %r459, %r460;
$L__tmp102:
	shfl.sync.bfly.b32 	%r462, %r1290, 16, 31, -1;
$L__tmp103:
	add.f32 	%r463, %r1290, %r462;
$L__tmp104:
	shfl.sync.bfly.b32 	%r464, %r463, 8, 31, -1;
$L__tmp105:
	add.f32 	%r465, %r463, %r464;
$L__tmp106:
	shfl.sync.bfly.b32 	%r466, %r465, 4, 31, -1;
$L__tmp107:
	add.f32 	%r467, %r465, %r466;
$L__tmp108:
	shfl.sync.bfly.b32 	%r468, %r467, 2, 31, -1;
$L__tmp109:
	add.f32 	%r469, %r467, %r468;
$L__tmp110:
	shfl.sync.bfly.b32 	%r470, %r469, 1, 31, -1;
$L__tmp111:
	add.f32 	%r471, %r469, %r470;
$L__tmp112:
	shfl.sync.bfly.b32 	%r472, %r1291, 16, 31, -1;
$L__tmp113:
	add.f32 	%r473, %r1291, %r472;
$L__tmp114:
	shfl.sync.bfly.b32 	%r474, %r473, 8, 31, -1;
$L__tmp115:
	add.f32 	%r475, %r473, %r474;
$L__tmp116:
	shfl.sync.bfly.b32 	%r476, %r475, 4, 31, -1;
$L__tmp117:
	add.f32 	%r477, %r475, %r476;
$L__tmp118:
	shfl.sync.bfly.b32 	%r478, %r477, 2, 31, -1;
$L__tmp119:
	add.f32 	%r479, %r477, %r478;
$L__tmp120:
	shfl.sync.bfly.b32 	%r480, %r479, 1, 31, -1;
$L__tmp121:
	add.f32 	%r481, %r479, %r480;
$L__tmp122:
	shfl.sync.bfly.b32 	%r482, %r1292, 16, 31, -1;
$L__tmp123:
	add.f32 	%r483, %r1292, %r482;
$L__tmp124:
	shfl.sync.bfly.b32 	%r484, %r483, 8, 31, -1;
$L__tmp125:
	add.f32 	%r485, %r483, %r484;
$L__tmp126:
	shfl.sync.bfly.b32 	%r486, %r485, 4, 31, -1;
$L__tmp127:
	add.f32 	%r487, %r485, %r486;
$L__tmp128:
	shfl.sync.bfly.b32 	%r488, %r487, 2, 31, -1;
$L__tmp129:
	add.f32 	%r489, %r487, %r488;
$L__tmp130:
	shfl.sync.bfly.b32 	%r490, %r489, 1, 31, -1;
$L__tmp131:
	add.f32 	%r491, %r489, %r490;
$L__tmp132:
	shfl.sync.bfly.b32 	%r492, %r1293, 16, 31, -1;
$L__tmp133:
	add.f32 	%r493, %r1293, %r492;
$L__tmp134:
	shfl.sync.bfly.b32 	%r494, %r493, 8, 31, -1;
$L__tmp135:
	add.f32 	%r495, %r493, %r494;
$L__tmp136:
	shfl.sync.bfly.b32 	%r496, %r495, 4, 31, -1;
$L__tmp137:
	add.f32 	%r497, %r495, %r496;
$L__tmp138:
	shfl.sync.bfly.b32 	%r498, %r497, 2, 31, -1;
$L__tmp139:
	add.f32 	%r499, %r497, %r498;
$L__tmp140:
	shfl.sync.bfly.b32 	%r500, %r499, 1, 31, -1;
$L__tmp141:
	add.f32 	%r501, %r499, %r500;
$L__tmp142:
	shfl.sync.bfly.b32 	%r502, %r1294, 16, 31, -1;
$L__tmp143:
	add.f32 	%r503, %r1294, %r502;
$L__tmp144:
	shfl.sync.bfly.b32 	%r504, %r503, 8, 31, -1;
$L__tmp145:
	add.f32 	%r505, %r503, %r504;
$L__tmp146:
	shfl.sync.bfly.b32 	%r506, %r505, 4, 31, -1;
$L__tmp147:
	add.f32 	%r507, %r505, %r506;
$L__tmp148:
	shfl.sync.bfly.b32 	%r508, %r507, 2, 31, -1;
$L__tmp149:
	add.f32 	%r509, %r507, %r508;
$L__tmp150:
	shfl.sync.bfly.b32 	%r510, %r509, 1, 31, -1;
$L__tmp151:
	add.f32 	%r511, %r509, %r510;
$L__tmp152:
	shfl.sync.bfly.b32 	%r512, %r1295, 16, 31, -1;
$L__tmp153:
	add.f32 	%r513, %r1295, %r512;
$L__tmp154:
	shfl.sync.bfly.b32 	%r514, %r513, 8, 31, -1;
$L__tmp155:
	add.f32 	%r515, %r513, %r514;
$L__tmp156:
	shfl.sync.bfly.b32 	%r516, %r515, 4, 31, -1;
$L__tmp157:
	add.f32 	%r517, %r515, %r516;
$L__tmp158:
	shfl.sync.bfly.b32 	%r518, %r517, 2, 31, -1;
$L__tmp159:
	add.f32 	%r519, %r517, %r518;
$L__tmp160:
	shfl.sync.bfly.b32 	%r520, %r519, 1, 31, -1;
$L__tmp161:
	add.f32 	%r521, %r519, %r520;
$L__tmp162:
	shfl.sync.bfly.b32 	%r522, %r1296, 16, 31, -1;
$L__tmp163:
	add.f32 	%r523, %r1296, %r522;
$L__tmp164:
	shfl.sync.bfly.b32 	%r524, %r523, 8, 31, -1;
$L__tmp165:
	add.f32 	%r525, %r523, %r524;
$L__tmp166:
	shfl.sync.bfly.b32 	%r526, %r525, 4, 31, -1;
$L__tmp167:
	add.f32 	%r527, %r525, %r526;
$L__tmp168:
	shfl.sync.bfly.b32 	%r528, %r527, 2, 31, -1;
$L__tmp169:
	add.f32 	%r529, %r527, %r528;
$L__tmp170:
	shfl.sync.bfly.b32 	%r530, %r529, 1, 31, -1;
$L__tmp171:
	add.f32 	%r531, %r529, %r530;
$L__tmp172:
	shfl.sync.bfly.b32 	%r532, %r1297, 16, 31, -1;
$L__tmp173:
	add.f32 	%r533, %r1297, %r532;
$L__tmp174:
	shfl.sync.bfly.b32 	%r534, %r533, 8, 31, -1;
$L__tmp175:
	add.f32 	%r535, %r533, %r534;
$L__tmp176:
	shfl.sync.bfly.b32 	%r536, %r535, 4, 31, -1;
$L__tmp177:
	add.f32 	%r537, %r535, %r536;
$L__tmp178:
	shfl.sync.bfly.b32 	%r538, %r537, 2, 31, -1;
$L__tmp179:
	add.f32 	%r539, %r537, %r538;
$L__tmp180:
	shfl.sync.bfly.b32 	%r540, %r539, 1, 31, -1;
$L__tmp181:
	add.f32 	%r541, %r539, %r540;
$L__tmp182:
	shfl.sync.bfly.b32 	%r542, %r1298, 16, 31, -1;
$L__tmp183:
	add.f32 	%r543, %r1298, %r542;
$L__tmp184:
	shfl.sync.bfly.b32 	%r544, %r543, 8, 31, -1;
$L__tmp185:
	add.f32 	%r545, %r543, %r544;
$L__tmp186:
	shfl.sync.bfly.b32 	%r546, %r545, 4, 31, -1;
$L__tmp187:
	add.f32 	%r547, %r545, %r546;
$L__tmp188:
	shfl.sync.bfly.b32 	%r548, %r547, 2, 31, -1;
$L__tmp189:
	add.f32 	%r549, %r547, %r548;
$L__tmp190:
	shfl.sync.bfly.b32 	%r550, %r549, 1, 31, -1;
$L__tmp191:
	add.f32 	%r551, %r549, %r550;
$L__tmp192:
	shfl.sync.bfly.b32 	%r552, %r1299, 16, 31, -1;
$L__tmp193:
	add.f32 	%r553, %r1299, %r552;
$L__tmp194:
	shfl.sync.bfly.b32 	%r554, %r553, 8, 31, -1;
$L__tmp195:
	add.f32 	%r555, %r553, %r554;
$L__tmp196:
	shfl.sync.bfly.b32 	%r556, %r555, 4, 31, -1;
$L__tmp197:
	add.f32 	%r557, %r555, %r556;
$L__tmp198:
	shfl.sync.bfly.b32 	%r558, %r557, 2, 31, -1;
$L__tmp199:
	add.f32 	%r559, %r557, %r558;
$L__tmp200:
	shfl.sync.bfly.b32 	%r560, %r559, 1, 31, -1;
$L__tmp201:
	add.f32 	%r561, %r559, %r560;
$L__tmp202:
	shfl.sync.bfly.b32 	%r562, %r1300, 16, 31, -1;
$L__tmp203:
	add.f32 	%r563, %r1300, %r562;
$L__tmp204:
	shfl.sync.bfly.b32 	%r564, %r563, 8, 31, -1;
$L__tmp205:
	add.f32 	%r565, %r563, %r564;
$L__tmp206:
	shfl.sync.bfly.b32 	%r566, %r565, 4, 31, -1;
$L__tmp207:
	add.f32 	%r567, %r565, %r566;
$L__tmp208:
	shfl.sync.bfly.b32 	%r568, %r567, 2, 31, -1;
$L__tmp209:
	add.f32 	%r569, %r567, %r568;
$L__tmp210:
	shfl.sync.bfly.b32 	%r570, %r569, 1, 31, -1;
$L__tmp211:
	add.f32 	%r571, %r569, %r570;
$L__tmp212:
	shfl.sync.bfly.b32 	%r572, %r1301, 16, 31, -1;
$L__tmp213:
	add.f32 	%r573, %r1301, %r572;
$L__tmp214:
	shfl.sync.bfly.b32 	%r574, %r573, 8, 31, -1;
$L__tmp215:
	add.f32 	%r575, %r573, %r574;
$L__tmp216:
	shfl.sync.bfly.b32 	%r576, %r575, 4, 31, -1;
$L__tmp217:
	add.f32 	%r577, %r575, %r576;
$L__tmp218:
	shfl.sync.bfly.b32 	%r578, %r577, 2, 31, -1;
$L__tmp219:
	add.f32 	%r579, %r577, %r578;
$L__tmp220:
	shfl.sync.bfly.b32 	%r580, %r579, 1, 31, -1;
$L__tmp221:
	add.f32 	%r581, %r579, %r580;
$L__tmp222:
	shfl.sync.bfly.b32 	%r582, %r1302, 16, 31, -1;
$L__tmp223:
	add.f32 	%r583, %r1302, %r582;
$L__tmp224:
	shfl.sync.bfly.b32 	%r584, %r583, 8, 31, -1;
$L__tmp225:
	add.f32 	%r585, %r583, %r584;
$L__tmp226:
	shfl.sync.bfly.b32 	%r586, %r585, 4, 31, -1;
$L__tmp227:
	add.f32 	%r587, %r585, %r586;
$L__tmp228:
	shfl.sync.bfly.b32 	%r588, %r587, 2, 31, -1;
$L__tmp229:
	add.f32 	%r589, %r587, %r588;
$L__tmp230:
	shfl.sync.bfly.b32 	%r590, %r589, 1, 31, -1;
$L__tmp231:
	add.f32 	%r591, %r589, %r590;
$L__tmp232:
	shfl.sync.bfly.b32 	%r592, %r1303, 16, 31, -1;
$L__tmp233:
	add.f32 	%r593, %r1303, %r592;
$L__tmp234:
	shfl.sync.bfly.b32 	%r594, %r593, 8, 31, -1;
$L__tmp235:
	add.f32 	%r595, %r593, %r594;
$L__tmp236:
	shfl.sync.bfly.b32 	%r596, %r595, 4, 31, -1;
$L__tmp237:
	add.f32 	%r597, %r595, %r596;
$L__tmp238:
	shfl.sync.bfly.b32 	%r598, %r597, 2, 31, -1;
$L__tmp239:
	add.f32 	%r599, %r597, %r598;
$L__tmp240:
	shfl.sync.bfly.b32 	%r600, %r599, 1, 31, -1;
$L__tmp241:
	add.f32 	%r601, %r599, %r600;
$L__tmp242:
	shfl.sync.bfly.b32 	%r602, %r1304, 16, 31, -1;
$L__tmp243:
	add.f32 	%r603, %r1304, %r602;
$L__tmp244:
	shfl.sync.bfly.b32 	%r604, %r603, 8, 31, -1;
$L__tmp245:
	add.f32 	%r605, %r603, %r604;
$L__tmp246:
	shfl.sync.bfly.b32 	%r606, %r605, 4, 31, -1;
$L__tmp247:
	add.f32 	%r607, %r605, %r606;
$L__tmp248:
	shfl.sync.bfly.b32 	%r608, %r607, 2, 31, -1;
$L__tmp249:
	add.f32 	%r609, %r607, %r608;
$L__tmp250:
	shfl.sync.bfly.b32 	%r610, %r609, 1, 31, -1;
$L__tmp251:
	add.f32 	%r611, %r609, %r610;
$L__tmp252:
	shfl.sync.bfly.b32 	%r612, %r1305, 16, 31, -1;
$L__tmp253:
	add.f32 	%r613, %r1305, %r612;
$L__tmp254:
	shfl.sync.bfly.b32 	%r614, %r613, 8, 31, -1;
$L__tmp255:
	add.f32 	%r615, %r613, %r614;
$L__tmp256:
	shfl.sync.bfly.b32 	%r616, %r615, 4, 31, -1;
$L__tmp257:
	add.f32 	%r617, %r615, %r616;
$L__tmp258:
	shfl.sync.bfly.b32 	%r618, %r617, 2, 31, -1;
$L__tmp259:
	add.f32 	%r619, %r617, %r618;
$L__tmp260:
	shfl.sync.bfly.b32 	%r620, %r619, 1, 31, -1;
$L__tmp261:
	add.f32 	%r621, %r619, %r620;
$L__tmp262:
	shfl.sync.bfly.b32 	%r622, %r1306, 16, 31, -1;
$L__tmp263:
	add.f32 	%r623, %r1306, %r622;
$L__tmp264:
	shfl.sync.bfly.b32 	%r624, %r623, 8, 31, -1;
$L__tmp265:
	add.f32 	%r625, %r623, %r624;
$L__tmp266:
	shfl.sync.bfly.b32 	%r626, %r625, 4, 31, -1;
$L__tmp267:
	add.f32 	%r627, %r625, %r626;
$L__tmp268:
	shfl.sync.bfly.b32 	%r628, %r627, 2, 31, -1;
$L__tmp269:
	add.f32 	%r629, %r627, %r628;
$L__tmp270:
	shfl.sync.bfly.b32 	%r630, %r629, 1, 31, -1;
$L__tmp271:
	add.f32 	%r631, %r629, %r630;
$L__tmp272:
	shfl.sync.bfly.b32 	%r632, %r1307, 16, 31, -1;
$L__tmp273:
	add.f32 	%r633, %r1307, %r632;
$L__tmp274:
	shfl.sync.bfly.b32 	%r634, %r633, 8, 31, -1;
$L__tmp275:
	add.f32 	%r635, %r633, %r634;
$L__tmp276:
	shfl.sync.bfly.b32 	%r636, %r635, 4, 31, -1;
$L__tmp277:
	add.f32 	%r637, %r635, %r636;
$L__tmp278:
	shfl.sync.bfly.b32 	%r638, %r637, 2, 31, -1;
$L__tmp279:
	add.f32 	%r639, %r637, %r638;
$L__tmp280:
	shfl.sync.bfly.b32 	%r640, %r639, 1, 31, -1;
$L__tmp281:
	add.f32 	%r641, %r639, %r640;
$L__tmp282:
	shfl.sync.bfly.b32 	%r642, %r1308, 16, 31, -1;
$L__tmp283:
	add.f32 	%r643, %r1308, %r642;
$L__tmp284:
	shfl.sync.bfly.b32 	%r644, %r643, 8, 31, -1;
$L__tmp285:
	add.f32 	%r645, %r643, %r644;
$L__tmp286:
	shfl.sync.bfly.b32 	%r646, %r645, 4, 31, -1;
$L__tmp287:
	add.f32 	%r647, %r645, %r646;
$L__tmp288:
	shfl.sync.bfly.b32 	%r648, %r647, 2, 31, -1;
$L__tmp289:
	add.f32 	%r649, %r647, %r648;
$L__tmp290:
	shfl.sync.bfly.b32 	%r650, %r649, 1, 31, -1;
$L__tmp291:
	add.f32 	%r651, %r649, %r650;
$L__tmp292:
	shfl.sync.bfly.b32 	%r652, %r1309, 16, 31, -1;
$L__tmp293:
	add.f32 	%r653, %r1309, %r652;
$L__tmp294:
	shfl.sync.bfly.b32 	%r654, %r653, 8, 31, -1;
$L__tmp295:
	add.f32 	%r655, %r653, %r654;
$L__tmp296:
	shfl.sync.bfly.b32 	%r656, %r655, 4, 31, -1;
$L__tmp297:
	add.f32 	%r657, %r655, %r656;
$L__tmp298:
	shfl.sync.bfly.b32 	%r658, %r657, 2, 31, -1;
$L__tmp299:
	add.f32 	%r659, %r657, %r658;
$L__tmp300:
	shfl.sync.bfly.b32 	%r660, %r659, 1, 31, -1;
$L__tmp301:
	add.f32 	%r661, %r659, %r660;
$L__tmp302:
	shfl.sync.bfly.b32 	%r662, %r1310, 16, 31, -1;
$L__tmp303:
	add.f32 	%r663, %r1310, %r662;
$L__tmp304:
	shfl.sync.bfly.b32 	%r664, %r663, 8, 31, -1;
$L__tmp305:
	add.f32 	%r665, %r663, %r664;
$L__tmp306:
	shfl.sync.bfly.b32 	%r666, %r665, 4, 31, -1;
$L__tmp307:
	add.f32 	%r667, %r665, %r666;
$L__tmp308:
	shfl.sync.bfly.b32 	%r668, %r667, 2, 31, -1;
$L__tmp309:
	add.f32 	%r669, %r667, %r668;
$L__tmp310:
	shfl.sync.bfly.b32 	%r670, %r669, 1, 31, -1;
$L__tmp311:
	add.f32 	%r671, %r669, %r670;
$L__tmp312:
	shfl.sync.bfly.b32 	%r672, %r1311, 16, 31, -1;
$L__tmp313:
	add.f32 	%r673, %r1311, %r672;
$L__tmp314:
	shfl.sync.bfly.b32 	%r674, %r673, 8, 31, -1;
$L__tmp315:
	add.f32 	%r675, %r673, %r674;
$L__tmp316:
	shfl.sync.bfly.b32 	%r676, %r675, 4, 31, -1;
$L__tmp317:
	add.f32 	%r677, %r675, %r676;
$L__tmp318:
	shfl.sync.bfly.b32 	%r678, %r677, 2, 31, -1;
$L__tmp319:
	add.f32 	%r679, %r677, %r678;
$L__tmp320:
	shfl.sync.bfly.b32 	%r680, %r679, 1, 31, -1;
$L__tmp321:
	add.f32 	%r681, %r679, %r680;
$L__tmp322:
	sqrt.rn.f32 	%r682, %r371;
	sqrt.rn.f32 	%r683, %r381;
	sqrt.rn.f32 	%r684, %r391;
	sqrt.rn.f32 	%r685, %r401;
	sqrt.rn.f32 	%r686, %r411;
	sqrt.rn.f32 	%r687, %r421;
	sqrt.rn.f32 	%r688, %r431;
	sqrt.rn.f32 	%r689, %r441;
	sqrt.rn.f32 	%r690, %r451;
	sqrt.rn.f32 	%r691, %r461;
	sqrt.rn.f32 	%r692, %r471;
	sqrt.rn.f32 	%r693, %r481;
	sqrt.rn.f32 	%r694, %r491;
	sqrt.rn.f32 	%r695, %r501;
	sqrt.rn.f32 	%r696, %r511;
	sqrt.rn.f32 	%r697, %r521;
	sqrt.rn.f32 	%r698, %r531;
	sqrt.rn.f32 	%r699, %r541;
	sqrt.rn.f32 	%r700, %r551;
	sqrt.rn.f32 	%r701, %r561;
	sqrt.rn.f32 	%r702, %r571;
	sqrt.rn.f32 	%r703, %r581;
	sqrt.rn.f32 	%r704, %r591;
	sqrt.rn.f32 	%r705, %r601;
	sqrt.rn.f32 	%r706, %r611;
	sqrt.rn.f32 	%r707, %r621;
	sqrt.rn.f32 	%r708, %r631;
	sqrt.rn.f32 	%r709, %r641;
	sqrt.rn.f32 	%r710, %r651;
	sqrt.rn.f32 	%r711, %r661;
	sqrt.rn.f32 	%r712, %r671;
	sqrt.rn.f32 	%r713, %r681;
	max.f32 	%r714, %r682, 0f2B8CBCCC;
	max.f32 	%r715, %r683, 0f2B8CBCCC;
	max.f32 	%r716, %r684, 0f2B8CBCCC;
	max.f32 	%r717, %r685, 0f2B8CBCCC;
	max.f32 	%r718, %r686, 0f2B8CBCCC;
	max.f32 	%r719, %r687, 0f2B8CBCCC;
	max.f32 	%r720, %r688, 0f2B8CBCCC;
	max.f32 	%r721, %r689, 0f2B8CBCCC;
	max.f32 	%r722, %r690, 0f2B8CBCCC;
	max.f32 	%r723, %r691, 0f2B8CBCCC;
	max.f32 	%r724, %r692, 0f2B8CBCCC;
	max.f32 	%r725, %r693, 0f2B8CBCCC;
	max.f32 	%r726, %r694, 0f2B8CBCCC;
	max.f32 	%r727, %r695, 0f2B8CBCCC;
	max.f32 	%r728, %r696, 0f2B8CBCCC;
	max.f32 	%r729, %r697, 0f2B8CBCCC;
	max.f32 	%r730, %r698, 0f2B8CBCCC;
	max.f32 	%r731, %r699, 0f2B8CBCCC;
	max.f32 	%r732, %r700, 0f2B8CBCCC;
	max.f32 	%r733, %r701, 0f2B8CBCCC;
	max.f32 	%r734, %r702, 0f2B8CBCCC;
	max.f32 	%r735, %r703, 0f2B8CBCCC;
	max.f32 	%r736, %r704, 0f2B8CBCCC;
	max.f32 	%r737, %r705, 0f2B8CBCCC;
	max.f32 	%r738, %r706, 0f2B8CBCCC;
	max.f32 	%r739, %r707, 0f2B8CBCCC;
	max.f32 	%r740, %r708, 0f2B8CBCCC;
	max.f32 	%r741, %r709, 0f2B8CBCCC;
	max.f32 	%r742, %r710, 0f2B8CBCCC;
	max.f32 	%r743, %r711, 0f2B8CBCCC;
	max.f32 	%r744, %r712, 0f2B8CBCCC;
	max.f32 	%r745, %r713, 0f2B8CBCCC;
	bar.sync 	0;
	shr.u32 	%r746, %r8, 1;
	shl.b32 	%r67, %r6, 1;
	add.s32 	%r747, %r1242, %r746;
	add.s32 	%r748, %r747, %r67;
	st.shared.v4.b32 	[%r748], {%r714, %r718, %r730, %r734};
	st.shared.v4.b32 	[%r748+32], {%r716, %r720, %r732, %r736};
	st.shared.v4.b32 	[%r748+64], {%r722, %r726, %r738, %r742};
	st.shared.v4.b32 	[%r748+96], {%r724, %r728, %r740, %r744};
	bar.sync 	0;
	and.b32 	%r68, %r3, 4;
	shl.b32 	%r749, %r68, 2;
	and.b32 	%r69, %r3, 8;
	shl.b32 	%r750, %r69, 4;
	shl.b32 	%r751, %r1279, 1;
	add.s32 	%r752, %r1242, %r749;
	add.s32 	%r753, %r752, %r750;
	add.s32 	%r754, %r753, %r751;
	add.s32 	%r755, %r754, %r6;
	ld.shared.v4.b32 	{%r756, %r757, %r758, %r759}, [%r755];
	bar.sync 	0;
	shl.b32 	%r760, %r8, 2;
	shr.u32 	%r761, %r6, 2;
	add.s32 	%r70, %r1242, %r760;
	add.s32 	%r762, %r70, %r761;
	st.shared.v4.b32 	[%r762], {%r715, %r723, %r731, %r739};
	st.shared.v4.b32 	[%r762+32], {%r717, %r725, %r733, %r741};
	st.shared.v4.b32 	[%r762+64], {%r719, %r727, %r735, %r743};
	st.shared.v4.b32 	[%r762+96], {%r721, %r729, %r737, %r745};
	bar.sync 	0;
	shl.b32 	%r763, %r7, 4;
	shl.b32 	%r764, %r8, 1;
	add.s32 	%r765, %r1242, %r764;
	add.s32 	%r766, %r765, %r763;
	ld.shared.v4.b32 	{%r767, %r768, %r769, %r770}, [%r766];
	ld.shared.v4.b32 	{%r771, %r772, %r773, %r774}, [%r766+128];
	mul.f32 	%r775, %r756, %r767;
	mul.f32 	%r776, %r756, %r771;
	mul.f32 	%r777, %r757, %r767;
	mul.f32 	%r778, %r757, %r771;
	mul.f32 	%r779, %r756, %r768;
	mul.f32 	%r780, %r756, %r772;
	mul.f32 	%r781, %r757, %r768;
	mul.f32 	%r782, %r757, %r772;
	mul.f32 	%r783, %r756, %r769;
	mul.f32 	%r784, %r756, %r773;
	mul.f32 	%r785, %r757, %r769;
	mul.f32 	%r786, %r757, %r773;
	mul.f32 	%r787, %r756, %r770;
	mul.f32 	%r788, %r756, %r774;
	mul.f32 	%r789, %r757, %r770;
	mul.f32 	%r790, %r757, %r774;
	mul.f32 	%r791, %r758, %r767;
	mul.f32 	%r792, %r758, %r771;
	mul.f32 	%r793, %r759, %r767;
	mul.f32 	%r794, %r759, %r771;
	mul.f32 	%r795, %r758, %r768;
	mul.f32 	%r796, %r758, %r772;
	mul.f32 	%r797, %r759, %r768;
	mul.f32 	%r798, %r759, %r772;
	mul.f32 	%r799, %r758, %r769;
	mul.f32 	%r800, %r758, %r773;
	mul.f32 	%r801, %r759, %r769;
	mul.f32 	%r802, %r759, %r773;
	mul.f32 	%r803, %r758, %r770;
	mul.f32 	%r804, %r758, %r774;
	mul.f32 	%r805, %r759, %r770;
	mul.f32 	%r806, %r759, %r774;
	div.rn.f32 	%r76, %r1245, %r775;
	div.rn.f32 	%r92, %r1246, %r776;
	div.rn.f32 	%r77, %r1247, %r777;
	div.rn.f32 	%r93, %r1248, %r778;
	div.rn.f32 	%r81, %r1249, %r779;
	div.rn.f32 	%r97, %r1250, %r780;
	div.rn.f32 	%r85, %r1251, %r781;
	div.rn.f32 	%r101, %r1252, %r782;
	div.rn.f32 	%r73, %r1253, %r783;
	div.rn.f32 	%r89, %r1254, %r784;
	div.rn.f32 	%r78, %r1255, %r785;
	div.rn.f32 	%r94, %r1256, %r786;
	div.rn.f32 	%r82, %r1257, %r787;
	div.rn.f32 	%r98, %r1258, %r788;
	div.rn.f32 	%r86, %r1259, %r789;
	div.rn.f32 	%r102, %r1260, %r790;
	div.rn.f32 	%r74, %r1261, %r791;
	div.rn.f32 	%r90, %r1262, %r792;
	div.rn.f32 	%r79, %r1263, %r793;
	div.rn.f32 	%r95, %r1264, %r794;
	div.rn.f32 	%r83, %r1265, %r795;
	div.rn.f32 	%r99, %r1266, %r796;
	div.rn.f32 	%r87, %r1267, %r797;
	div.rn.f32 	%r103, %r1268, %r798;
	div.rn.f32 	%r75, %r1269, %r799;
	div.rn.f32 	%r91, %r1270, %r800;
	div.rn.f32 	%r80, %r1271, %r801;
	div.rn.f32 	%r96, %r1272, %r802;
	div.rn.f32 	%r84, %r1273, %r803;
	div.rn.f32 	%r100, %r1274, %r804;
	div.rn.f32 	%r88, %r1275, %r805;
	div.rn.f32 	%r104, %r1276, %r806;
	mul.lo.s64 	%rd289, %rd3, %rd2;
	shl.b64 	%rd290, %rd289, 2;
	add.s64 	%rd100, %rd137, %rd290;
	setp.lt.s32 	%p101, %r361, %r109;
	setp.lt.s32 	%p102, %r360, %r109;
	setp.lt.s32 	%p103, %r359, %r109;
	setp.lt.s32 	%p104, %r358, %r109;
	setp.lt.s32 	%p105, %r357, %r109;
	setp.lt.s32 	%p106, %r356, %r109;
	setp.lt.s32 	%p107, %r355, %r109;
	setp.lt.s32 	%p108, %r354, %r109;
	setp.lt.s32 	%p109, %r353, %r109;
	setp.lt.s32 	%p110, %r352, %r109;
	setp.lt.s32 	%p111, %r351, %r109;
	setp.lt.s32 	%p112, %r350, %r109;
	setp.lt.s32 	%p113, %r349, %r109;
	setp.lt.s32 	%p114, %r348, %r109;
	setp.lt.s32 	%p115, %r347, %r109;
	setp.lt.s32 	%p116, %r346, %r109;
	setp.lt.s32 	%p117, %r345, %r109;
	setp.lt.s32 	%p118, %r344, %r109;
	setp.lt.s32 	%p119, %r343, %r109;
	setp.lt.s32 	%p120, %r342, %r109;
	setp.lt.s32 	%p121, %r341, %r109;
	setp.lt.s32 	%p122, %r340, %r109;
	setp.lt.s32 	%p123, %r339, %r109;
	setp.lt.s32 	%p124, %r338, %r109;
	setp.lt.s32 	%p125, %r337, %r109;
	setp.lt.s32 	%p126, %r336, %r109;
	setp.lt.s32 	%p127, %r335, %r109;
	setp.lt.s32 	%p128, %r334, %r109;
	setp.lt.s32 	%p129, %r333, %r109;
	setp.lt.s32 	%p130, %r332, %r109;
	setp.lt.s32 	%p131, %r331, %r109;
	setp.lt.s32 	%p132, %r330, %r109;
	setp.lt.s32 	%p133, %r54, %r109;
	and.pred 	%p1, %p101, %p133;
	and.pred 	%p2, %p102, %p133;
	and.pred 	%p3, %p103, %p133;
	and.pred 	%p4, %p104, %p133;
	and.pred 	%p5, %p105, %p133;
	and.pred 	%p6, %p106, %p133;
	and.pred 	%p7, %p107, %p133;
	and.pred 	%p8, %p108, %p133;
	and.pred 	%p9, %p109, %p133;
	and.pred 	%p10, %p110, %p133;
	and.pred 	%p11, %p111, %p133;
	and.pred 	%p12, %p112, %p133;
	and.pred 	%p13, %p113, %p133;
	and.pred 	%p14, %p114, %p133;
	and.pred 	%p15, %p115, %p133;
	and.pred 	%p16, %p116, %p133;
	and.pred 	%p17, %p117, %p133;
	and.pred 	%p18, %p118, %p133;
	and.pred 	%p19, %p119, %p133;
	and.pred 	%p20, %p120, %p133;
	and.pred 	%p21, %p121, %p133;
	and.pred 	%p22, %p122, %p133;
	and.pred 	%p23, %p123, %p133;
	and.pred 	%p24, %p124, %p133;
	and.pred 	%p25, %p125, %p133;
	and.pred 	%p26, %p126, %p133;
	and.pred 	%p27, %p127, %p133;
	and.pred 	%p28, %p128, %p133;
	and.pred 	%p29, %p129, %p133;
	and.pred 	%p30, %p130, %p133;
	and.pred 	%p31, %p131, %p133;
	and.pred 	%p32, %p132, %p133;
	mul.lo.s64 	%rd291, %rd2, %rd4;
	mul.lo.s64 	%rd292, %rd2, %rd5;
	mul.lo.s64 	%rd293, %rd2, %rd6;
	mul.lo.s64 	%rd294, %rd2, %rd7;
	mul.lo.s64 	%rd295, %rd2, %rd8;
	mul.lo.s64 	%rd296, %rd2, %rd9;
	mul.lo.s64 	%rd297, %rd2, %rd10;
	mul.lo.s64 	%rd298, %rd2, %rd11;
	mul.lo.s64 	%rd299, %rd2, %rd12;
	mul.lo.s64 	%rd300, %rd2, %rd13;
	mul.lo.s64 	%rd301, %rd2, %rd14;
	mul.lo.s64 	%rd302, %rd2, %rd15;
	mul.lo.s64 	%rd303, %rd2, %rd16;
	mul.lo.s64 	%rd304, %rd2, %rd17;
	mul.lo.s64 	%rd305, %rd2, %rd18;
	mul.lo.s64 	%rd306, %rd2, %rd19;
	mul.lo.s64 	%rd307, %rd2, %rd20;
	mul.lo.s64 	%rd308, %rd2, %rd21;
	mul.lo.s64 	%rd309, %rd2, %rd22;
	mul.lo.s64 	%rd310, %rd2, %rd23;
	mul.lo.s64 	%rd311, %rd2, %rd24;
	mul.lo.s64 	%rd312, %rd2, %rd25;
	mul.lo.s64 	%rd313, %rd2, %rd26;
	mul.lo.s64 	%rd314, %rd2, %rd27;
	mul.lo.s64 	%rd315, %rd2, %rd28;
	mul.lo.s64 	%rd316, %rd2, %rd29;
	mul.lo.s64 	%rd317, %rd2, %rd30;
	mul.lo.s64 	%rd318, %rd2, %rd31;
	mul.lo.s64 	%rd319, %rd2, %rd32;
	mul.lo.s64 	%rd320, %rd2, %rd33;
	mul.lo.s64 	%rd321, %rd2, %rd34;
	mul.lo.s64 	%rd322, %rd2, %rd35;
	shl.b64 	%rd323, %rd291, 2;
	add.s64 	%rd324, %rd100, %rd323;
	shl.b64 	%rd325, %rd292, 2;
	add.s64 	%rd326, %rd100, %rd325;
	shl.b64 	%rd327, %rd293, 2;
	add.s64 	%rd328, %rd100, %rd327;
	shl.b64 	%rd329, %rd294, 2;
	add.s64 	%rd330, %rd100, %rd329;
	shl.b64 	%rd331, %rd295, 2;
	add.s64 	%rd332, %rd100, %rd331;
	shl.b64 	%rd333, %rd296, 2;
	add.s64 	%rd334, %rd100, %rd333;
	shl.b64 	%rd335, %rd297, 2;
	add.s64 	%rd336, %rd100, %rd335;
	shl.b64 	%rd337, %rd298, 2;
	add.s64 	%rd338, %rd100, %rd337;
	shl.b64 	%rd339, %rd299, 2;
	add.s64 	%rd340, %rd100, %rd339;
	shl.b64 	%rd341, %rd300, 2;
	add.s64 	%rd342, %rd100, %rd341;
	shl.b64 	%rd343, %rd301, 2;
	add.s64 	%rd344, %rd100, %rd343;
	shl.b64 	%rd345, %rd302, 2;
	add.s64 	%rd346, %rd100, %rd345;
	shl.b64 	%rd347, %rd303, 2;
	add.s64 	%rd348, %rd100, %rd347;
	shl.b64 	%rd349, %rd304, 2;
	add.s64 	%rd350, %rd100, %rd349;
	shl.b64 	%rd351, %rd305, 2;
	add.s64 	%rd352, %rd100, %rd351;
	shl.b64 	%rd353, %rd306, 2;
	add.s64 	%rd354, %rd100, %rd353;
	shl.b64 	%rd355, %rd307, 2;
	add.s64 	%rd356, %rd100, %rd355;
	shl.b64 	%rd357, %rd308, 2;
	add.s64 	%rd358, %rd100, %rd357;
	shl.b64 	%rd359, %rd309, 2;
	add.s64 	%rd360, %rd100, %rd359;
	shl.b64 	%rd361, %rd310, 2;
	add.s64 	%rd362, %rd100, %rd361;
	shl.b64 	%rd363, %rd311, 2;
	add.s64 	%rd364, %rd100, %rd363;
	shl.b64 	%rd365, %rd312, 2;
	add.s64 	%rd366, %rd100, %rd365;
	shl.b64 	%rd367, %rd313, 2;
	add.s64 	%rd368, %rd100, %rd367;
	shl.b64 	%rd369, %rd314, 2;
	add.s64 	%rd370, %rd100, %rd369;
	shl.b64 	%rd371, %rd315, 2;
	add.s64 	%rd372, %rd100, %rd371;
	shl.b64 	%rd373, %rd316, 2;
	add.s64 	%rd374, %rd100, %rd373;
	shl.b64 	%rd375, %rd317, 2;
	add.s64 	%rd376, %rd100, %rd375;
	shl.b64 	%rd377, %rd318, 2;
	add.s64 	%rd378, %rd100, %rd377;
	shl.b64 	%rd379, %rd319, 2;
	add.s64 	%rd380, %rd100, %rd379;
	shl.b64 	%rd381, %rd320, 2;
	add.s64 	%rd382, %rd100, %rd381;
	shl.b64 	%rd383, %rd321, 2;
	add.s64 	%rd384, %rd100, %rd383;
	shl.b64 	%rd385, %rd322, 2;
	add.s64 	%rd386, %rd100, %rd385;
	mul.wide.s32 	%rd387, %r54, 4;
	add.s64 	%rd101, %rd324, %rd387;
	add.s64 	%rd102, %rd326, %rd387;
	add.s64 	%rd103, %rd328, %rd387;
	add.s64 	%rd104, %rd330, %rd387;
	add.s64 	%rd105, %rd332, %rd387;
	add.s64 	%rd106, %rd334, %rd387;
	add.s64 	%rd107, %rd336, %rd387;
	add.s64 	%rd108, %rd338, %rd387;
	add.s64 	%rd109, %rd340, %rd387;
	add.s64 	%rd110, %rd342, %rd387;
	add.s64 	%rd111, %rd344, %rd387;
	add.s64 	%rd112, %rd346, %rd387;
	add.s64 	%rd113, %rd348, %rd387;
	add.s64 	%rd114, %rd350, %rd387;
	add.s64 	%rd115, %rd352, %rd387;
	add.s64 	%rd116, %rd354, %rd387;
	add.s64 	%rd117, %rd356, %rd387;
	add.s64 	%rd118, %rd358, %rd387;
	add.s64 	%rd119, %rd360, %rd387;
	add.s64 	%rd120, %rd362, %rd387;
	add.s64 	%rd121, %rd364, %rd387;
	add.s64 	%rd122, %rd366, %rd387;
	add.s64 	%rd123, %rd368, %rd387;
	add.s64 	%rd124, %rd370, %rd387;
	add.s64 	%rd125, %rd372, %rd387;
	add.s64 	%rd126, %rd374, %rd387;
	add.s64 	%rd127, %rd376, %rd387;
	add.s64 	%rd128, %rd378, %rd387;
	add.s64 	%rd129, %rd380, %rd387;
	add.s64 	%rd130, %rd382, %rd387;
	add.s64 	%rd131, %rd384, %rd387;
	add.s64 	%rd132, %rd386, %rd387;
	bar.sync 	0;
	shl.b32 	%r807, %r3, 11;
	and.b32 	%r808, %r807, 12288;
	shl.b32 	%r71, %r3, 4;
	and.b32 	%r809, %r71, 1136;
	and.b32 	%r72, %r3, 56;
	shl.b32 	%r810, %r72, 2;
	or.b32 	%r811, %r808, %r809;
	xor.b32 	%r812, %r811, %r810;
	add.s32 	%r813, %r1242, %r812;
	st.shared.v4.b32 	[%r813], {%r76, %r73, %r74, %r75};
	st.shared.v4.b32 	[%r813+512], {%r77, %r78, %r79, %r80};
	st.shared.v4.b32 	[%r813+256], {%r81, %r82, %r83, %r84};
	st.shared.v4.b32 	[%r813+768], {%r85, %r86, %r87, %r88};
	xor.b32 	%r814, %r812, 16;
	add.s32 	%r815, %r1242, %r814;
	st.shared.v4.b32 	[%r815+2048], {%r92, %r89, %r90, %r91};
	st.shared.v4.b32 	[%r815+2560], {%r93, %r94, %r95, %r96};
	st.shared.v4.b32 	[%r815+2304], {%r97, %r98, %r99, %r100};
	st.shared.v4.b32 	[%r815+2816], {%r101, %r102, %r103, %r104};
	bar.sync 	0;
	setp.ne.b32 	%p134, %r2, %r1;
	@%p134 bra 	$L__BB0_11;
	shr.u32 	%r130, %r3, 2;
	shl.b32 	%r164, %r7, 1;
	shr.u32 	%r165, %r8, 2;
	and.b32 	%r131, %r130, 23;
	or.b32 	%r166, %r165, %r164;
	or.b32 	%r25, %r131, %r113;
	or.b32 	%r46, %r166, %r199;
	ld.param.b32 	%r111, [similarity_fp16_any_param_6];
	ld.param.b64 	%rd138, [similarity_fp16_any_param_3];
	or.b32 	%r26, %r25, 8;
	or.b32 	%r27, %r25, 32;
	or.b32 	%r28, %r25, 40;
	or.b32 	%r47, %r46, 1;
	or.b32 	%r48, %r46, 16;
	or.b32 	%r49, %r46, 17;
	or.b32 	%r50, %r46, 32;
	or.b32 	%r51, %r46, 33;
	or.b32 	%r52, %r46, 48;
	or.b32 	%r53, %r46, 49;
	setp.eq.b32 	%p201, %r68, 0;
	shl.b32 	%r979, %r8, 4;
	shl.b32 	%r980, %r6, 2;
	or.b32 	%r981, %r979, %r980;
	selp.b32 	%r982, 0, 2064, %p201;
	or.b32 	%r983, %r982, %r1278;
	shl.b32 	%r984, %r69, 1;
	setp.eq.b32 	%p202, %r1279, 0;
	selp.b32 	%r985, 0, 4128, %p202;
	or.b32 	%r986, %r985, %r984;
	xor.b32 	%r987, %r983, %r986;
	or.b32 	%r988, %r987, %r981;
	xor.b32 	%r989, %r988, 8256;
	add.s32 	%r990, %r1242, %r989;
	ld.shared.v4.b32 	{%r991, %r992, %r993, %r994}, [%r990+1152];
	ld.shared.v4.b32 	{%r995, %r996, %r997, %r998}, [%r990+1024];
	ld.shared.v4.b32 	{%r999, %r1000, %r1001, %r1002}, [%r990+128];
	ld.shared.v4.b32 	{%r1003, %r1004, %r1005, %r1006}, [%r990];
	add.s32 	%r1007, %r1242, %r988;
	ld.shared.v4.b32 	{%r1008, %r1009, %r1010, %r1011}, [%r1007+1152];
	ld.shared.v4.b32 	{%r1012, %r1013, %r1014, %r1015}, [%r1007+1024];
	ld.shared.v4.b32 	{%r1016, %r1017, %r1018, %r1019}, [%r1007+128];
	ld.shared.v4.b32 	{%r1020, %r1021, %r1022, %r1023}, [%r1007];
	setp.gt.s32 	%p203, %r25, %r46;
	setp.gt.s32 	%p204, %r25, %r47;
	setp.gt.s32 	%p205, %r26, %r46;
	setp.gt.s32 	%p206, %r26, %r47;
	setp.gt.s32 	%p207, %r25, %r48;
	setp.gt.s32 	%p208, %r25, %r49;
	setp.gt.s32 	%p209, %r26, %r48;
	setp.gt.s32 	%p210, %r26, %r49;
	setp.gt.s32 	%p211, %r25, %r50;
	setp.gt.s32 	%p212, %r25, %r51;
	setp.gt.s32 	%p213, %r26, %r50;
	setp.gt.s32 	%p214, %r26, %r51;
	setp.gt.s32 	%p215, %r25, %r52;
	setp.gt.s32 	%p216, %r25, %r53;
	setp.gt.s32 	%p217, %r26, %r52;
	setp.gt.s32 	%p218, %r26, %r53;
	setp.gt.s32 	%p219, %r27, %r46;
	setp.gt.s32 	%p220, %r27, %r47;
	setp.gt.s32 	%p221, %r28, %r46;
	setp.gt.s32 	%p222, %r28, %r47;
	setp.gt.s32 	%p223, %r27, %r48;
	setp.gt.s32 	%p224, %r27, %r49;
	setp.gt.s32 	%p225, %r28, %r48;
	setp.gt.s32 	%p226, %r28, %r49;
	setp.gt.s32 	%p227, %r27, %r51;
	setp.gt.s32 	%p228, %r28, %r50;
	setp.gt.s32 	%p229, %r28, %r51;
	setp.gt.s32 	%p230, %r27, %r52;
	setp.gt.s32 	%p231, %r27, %r53;
	setp.gt.s32 	%p232, %r28, %r52;
	setp.gt.s32 	%p233, %r28, %r53;
	selp.f32 	%r1024, %r1020, %r76, %p203;
	selp.f32 	%r1025, %r1003, %r92, %p204;
	selp.f32 	%r1026, %r1016, %r77, %p205;
	selp.f32 	%r1027, %r999, %r93, %p206;
	selp.f32 	%r1028, %r1012, %r81, %p207;
	selp.f32 	%r1029, %r995, %r97, %p208;
	selp.f32 	%r1030, %r1008, %r85, %p209;
	selp.f32 	%r1031, %r991, %r101, %p210;
	selp.f32 	%r1032, %r1022, %r73, %p211;
	selp.f32 	%r1033, %r1005, %r89, %p212;
	selp.f32 	%r1034, %r1018, %r78, %p213;
	selp.f32 	%r1035, %r1001, %r94, %p214;
	selp.f32 	%r1036, %r1014, %r82, %p215;
	selp.f32 	%r1037, %r997, %r98, %p216;
	selp.f32 	%r1038, %r1010, %r86, %p217;
	selp.f32 	%r1039, %r993, %r102, %p218;
	selp.f32 	%r1040, %r1021, %r74, %p219;
	selp.f32 	%r1041, %r1004, %r90, %p220;
	selp.f32 	%r1042, %r1017, %r79, %p221;
	selp.f32 	%r1043, %r1000, %r95, %p222;
	selp.f32 	%r1044, %r1013, %r83, %p223;
	selp.f32 	%r1045, %r996, %r99, %p224;
	selp.f32 	%r1046, %r1009, %r87, %p225;
	selp.f32 	%r1047, %r992, %r103, %p226;
	selp.f32 	%r1048, %r1023, %r75, %p203;
	selp.f32 	%r1049, %r1006, %r91, %p227;
	selp.f32 	%r1050, %r1019, %r80, %p228;
	selp.f32 	%r1051, %r1002, %r96, %p229;
	selp.f32 	%r1052, %r1015, %r84, %p230;
	selp.f32 	%r1053, %r998, %r100, %p231;
	selp.f32 	%r1054, %r1011, %r88, %p232;
	selp.f32 	%r1055, %r994, %r104, %p233;
	bar.sync 	0;
	and.b32 	%r1056, %r1243, 1120;
	and.b32 	%r1057, %r71, 384;
	selp.b32 	%r1058, 0, 8208, %p201;
	shl.b32 	%r1059, %r6, 3;
	or.b32 	%r1060, %r1057, %r1058;
	or.b32 	%r1061, %r1060, %r1059;
	or.b32 	%r1062, %r1061, %r1056;
	add.s32 	%r1063, %r1242, %r1062;
	st.shared.v4.b32 	[%r1063], {%r1024, %r1026, %r1040, %r1042};
	st.shared.v4.b32 	[%r1063+2048], {%r1028, %r1030, %r1044, %r1046};
	st.shared.v4.b32 	[%r1063+4096], {%r1032, %r1034, %r1048, %r1050};
	st.shared.v4.b32 	[%r1063+6144], {%r1036, %r1038, %r1052, %r1054};
	xor.b32 	%r1064, %r1062, 16;
	add.s32 	%r1065, %r1242, %r1064;
	st.shared.v4.b32 	[%r1065], {%r1025, %r1027, %r1041, %r1043};
	st.shared.v4.b32 	[%r1065+2048], {%r1029, %r1031, %r1045, %r1047};
	st.shared.v4.b32 	[%r1065+4096], {%r1033, %r1035, %r1049, %r1051};
	st.shared.v4.b32 	[%r1065+6144], {%r1037, %r1039, %r1053, %r1055};
	bar.sync 	0;
	shl.b32 	%r1066, %r72, 7;
	and.b32 	%r1067, %r71, 112;
	selp.b32 	%r1068, 0, 8208, %p272;
	or.b32 	%r1069, %r1066, %r1067;
	xor.b32 	%r1070, %r1069, %r1068;
	add.s32 	%r1071, %r1242, %r1070;
	ld.shared.v4.b32 	{%r947, %r951, %r963, %r967}, [%r1071];
	ld.shared.v4.b32 	{%r948, %r952, %r964, %r968}, [%r1071+128];
	ld.shared.v4.b32 	{%r949, %r953, %r965, %r969}, [%r1071+256];
	ld.shared.v4.b32 	{%r950, %r954, %r966, %r970}, [%r1071+384];
	ld.shared.v4.b32 	{%r955, %r959, %r971, %r975}, [%r1071+512];
	ld.shared.v4.b32 	{%r956, %r960, %r972, %r976}, [%r1071+640];
	ld.shared.v4.b32 	{%r957, %r961, %r973, %r977}, [%r1071+768];
	ld.shared.v4.b32 	{%r958, %r962, %r974, %r978}, [%r1071+896];
	@%p1 st.global.b32 [ %rd101 + 0 ], { %r947 };
	@%p2 st.global.b32 [ %rd102 + 0 ], { %r948 };
	@%p3 st.global.b32 [ %rd103 + 0 ], { %r949 };
	@%p4 st.global.b32 [ %rd104 + 0 ], { %r950 };
	@%p5 st.global.b32 [ %rd105 + 0 ], { %r951 };
	@%p6 st.global.b32 [ %rd106 + 0 ], { %r952 };
	@%p7 st.global.b32 [ %rd107 + 0 ], { %r953 };
	@%p8 st.global.b32 [ %rd108 + 0 ], { %r954 };
	@%p9 st.global.b32 [ %rd109 + 0 ], { %r955 };
	@%p10 st.global.b32 [ %rd110 + 0 ], { %r956 };
	@%p11 st.global.b32 [ %rd111 + 0 ], { %r957 };
	@%p12 st.global.b32 [ %rd112 + 0 ], { %r958 };
	@%p13 st.global.b32 [ %rd113 + 0 ], { %r959 };
	@%p14 st.global.b32 [ %rd114 + 0 ], { %r960 };
	@%p15 st.global.b32 [ %rd115 + 0 ], { %r961 };
	@%p16 st.global.b32 [ %rd116 + 0 ], { %r962 };
	@%p17 st.global.b32 [ %rd117 + 0 ], { %r963 };
	@%p18 st.global.b32 [ %rd118 + 0 ], { %r964 };
	@%p19 st.global.b32 [ %rd119 + 0 ], { %r965 };
	@%p20 st.global.b32 [ %rd120 + 0 ], { %r966 };
	@%p21 st.global.b32 [ %rd121 + 0 ], { %r967 };
	@%p22 st.global.b32 [ %rd122 + 0 ], { %r968 };
	@%p23 st.global.b32 [ %rd123 + 0 ], { %r969 };
	@%p24 st.global.b32 [ %rd124 + 0 ], { %r970 };
	@%p25 st.global.b32 [ %rd125 + 0 ], { %r971 };
	@%p26 st.global.b32 [ %rd126 + 0 ], { %r972 };
	@%p27 st.global.b32 [ %rd127 + 0 ], { %r973 };
	@%p28 st.global.b32 [ %rd128 + 0 ], { %r974 };
	@%p29 st.global.b32 [ %rd129 + 0 ], { %r975 };
	@%p30 st.global.b32 [ %rd130 + 0 ], { %r976 };
	@%p31 st.global.b32 [ %rd131 + 0 ], { %r977 };
	@%p32 st.global.b32 [ %rd132 + 0 ], { %r978 };
	shl.b64 	%rd520, %rd3, 2;
	add.s64 	%rd134, %rd138, %rd520;
$L__tmp323:
	setp.lt.s32 	%p234, %r111, 1;
	mov.b32 	%r1314, 1;
	@%p234 bra 	$L__BB0_10;
$L__tmp324:
	ld.param.b64 	%rd136, [similarity_fp16_any_param_1];
	cvt.s64.s32 	%rd517, %r111;
	mul.lo.s64 	%rd518, %rd517, %rd1;
	shl.b64 	%rd519, %rd518, 3;
	add.s64 	%rd133, %rd136, %rd519;
$L__tmp325:
	add.s32 	%r1072, %r1242, %r67;
	shl.b32 	%r1073, %r4, 1;
	add.s32 	%r105, %r1242, %r1073;
	shl.b32 	%r1074, %r3, 6;
	and.b32 	%r1075, %r1074, 64;
	add.s32 	%r106, %r1072, %r1075;
	add.s32 	%r107, %r1242, %r6;
	shl.b32 	%r1076, %r3, 1;
	and.b32 	%r1077, %r1076, 60;
	add.s32 	%r1078, %r70, %r1077;
	add.s32 	%r108, %r1078, %r1075;
	mov.b32 	%r1312, 0;
	mov.b32 	%r1313, %r1312;
$L__BB0_8:
	add.s32 	%r1079, %r5, %r1313;
	setp.lt.s32 	%p235, %r1079, %r111;
	mad.wide.s32 	%rd522, %r1079, 8, %rd133;
	mov.u64 %rd521, 0xffffffffffffffff;
	@%p235 ld.global.b64 { %rd521 }, [ %rd522 + 0 ];
	setp.eq.b64 	%p236, %rd521, %rd4;
	setp.eq.b64 	%p237, %rd521, %rd5;
	setp.eq.b64 	%p238, %rd521, %rd6;
	setp.eq.b64 	%p239, %rd521, %rd7;
	setp.eq.b64 	%p240, %rd521, %rd8;
	setp.eq.b64 	%p241, %rd521, %rd9;
	setp.eq.b64 	%p242, %rd521, %rd10;
	setp.eq.b64 	%p243, %rd521, %rd11;
	setp.eq.b64 	%p244, %rd521, %rd12;
	setp.eq.b64 	%p245, %rd521, %rd13;
	setp.eq.b64 	%p246, %rd521, %rd14;
	setp.eq.b64 	%p247, %rd521, %rd15;
	setp.eq.b64 	%p248, %rd521, %rd16;
	setp.eq.b64 	%p249, %rd521, %rd17;
	setp.eq.b64 	%p250, %rd521, %rd18;
	setp.eq.b64 	%p251, %rd521, %rd19;
	setp.eq.b64 	%p252, %rd521, %rd20;
	setp.eq.b64 	%p253, %rd521, %rd21;
	setp.eq.b64 	%p254, %rd521, %rd22;
	setp.eq.b64 	%p255, %rd521, %rd23;
	setp.eq.b64 	%p256, %rd521, %rd24;
	setp.eq.b64 	%p257, %rd521, %rd25;
	setp.eq.b64 	%p258, %rd521, %rd26;
	setp.eq.b64 	%p259, %rd521, %rd27;
	setp.eq.b64 	%p260, %rd521, %rd28;
	setp.eq.b64 	%p261, %rd521, %rd29;
	setp.eq.b64 	%p262, %rd521, %rd30;
	setp.eq.b64 	%p263, %rd521, %rd31;
	setp.eq.b64 	%p264, %rd521, %rd32;
	setp.eq.b64 	%p265, %rd521, %rd33;
	setp.eq.b64 	%p266, %rd521, %rd34;
	setp.eq.b64 	%p267, %rd521, %rd35;
	selp.b32 	%r1080, 1, 0, %p236;
	selp.b32 	%r1081, 1, 0, %p237;
	selp.b32 	%r1082, 1, 0, %p238;
	selp.b32 	%r1083, 1, 0, %p239;
	selp.b32 	%r1084, 1, 0, %p240;
	selp.b32 	%r1085, 1, 0, %p241;
	selp.b32 	%r1086, 1, 0, %p242;
	selp.b32 	%r1087, 1, 0, %p243;
	selp.b32 	%r1088, 1, 0, %p244;
	selp.b32 	%r1089, 1, 0, %p245;
	selp.b32 	%r1090, 1, 0, %p246;
	selp.b32 	%r1091, 1, 0, %p247;
	selp.b32 	%r1092, 1, 0, %p248;
	selp.b32 	%r1093, 1, 0, %p249;
	selp.b32 	%r1094, 1, 0, %p250;
	selp.b32 	%r1095, 1, 0, %p251;
	selp.b32 	%r1096, 1, 0, %p252;
	selp.b32 	%r1097, 1, 0, %p253;
	selp.b32 	%r1098, 1, 0, %p254;
	selp.b32 	%r1099, 1, 0, %p255;
	selp.b32 	%r1100, 1, 0, %p256;
	selp.b32 	%r1101, 1, 0, %p257;
	selp.b32 	%r1102, 1, 0, %p258;
	selp.b32 	%r1103, 1, 0, %p259;
	selp.b32 	%r1104, 1, 0, %p260;
	selp.b32 	%r1105, 1, 0, %p261;
	selp.b32 	%r1106, 1, 0, %p262;
	selp.b32 	%r1107, 1, 0, %p263;
	selp.b32 	%r1108, 1, 0, %p264;
	selp.b32 	%r1109, 1, 0, %p265;
	selp.b32 	%r1110, 1, 0, %p266;
	selp.b32 	%r1111, 1, 0, %p267;
$L__tmp326:
	bar.sync 	0;
	mov.b32 	%r1112, -1;
	redux.sync.add.s32 	%r1113, %r1080, %r1112;
	redux.sync.add.s32 	%r1114, %r1081, %r1112;
	redux.sync.add.s32 	%r1115, %r1082, %r1112;
	redux.sync.add.s32 	%r1116, %r1083, %r1112;
	redux.sync.add.s32 	%r1117, %r1084, %r1112;
	redux.sync.add.s32 	%r1118, %r1085, %r1112;
	redux.sync.add.s32 	%r1119, %r1086, %r1112;
	redux.sync.add.s32 	%r1120, %r1087, %r1112;
	redux.sync.add.s32 	%r1121, %r1088, %r1112;
	redux.sync.add.s32 	%r1122, %r1089, %r1112;
	redux.sync.add.s32 	%r1123, %r1090, %r1112;
	redux.sync.add.s32 	%r1124, %r1091, %r1112;
	redux.sync.add.s32 	%r1125, %r1092, %r1112;
	redux.sync.add.s32 	%r1126, %r1093, %r1112;
	redux.sync.add.s32 	%r1127, %r1094, %r1112;
	redux.sync.add.s32 	%r1128, %r1095, %r1112;
	redux.sync.add.s32 	%r1129, %r1096, %r1112;
	redux.sync.add.s32 	%r1130, %r1097, %r1112;
	redux.sync.add.s32 	%r1131, %r1098, %r1112;
	redux.sync.add.s32 	%r1132, %r1099, %r1112;
	redux.sync.add.s32 	%r1133, %r1100, %r1112;
	redux.sync.add.s32 	%r1134, %r1101, %r1112;
	redux.sync.add.s32 	%r1135, %r1102, %r1112;
	redux.sync.add.s32 	%r1136, %r1103, %r1112;
	redux.sync.add.s32 	%r1137, %r1104, %r1112;
	redux.sync.add.s32 	%r1138, %r1105, %r1112;
	redux.sync.add.s32 	%r1139, %r1106, %r1112;
	redux.sync.add.s32 	%r1140, %r1107, %r1112;
	redux.sync.add.s32 	%r1141, %r1108, %r1112;
	redux.sync.add.s32 	%r1142, %r1109, %r1112;
	redux.sync.add.s32 	%r1143, %r1110, %r1112;
	redux.sync.add.s32 	%r1144, %r1111, %r1112;
	st.shared.v4.b32 	[%r105], {%r1113, %r1114, %r1115, %r1116};
	st.shared.v4.b32 	[%r105+16], {%r1121, %r1122, %r1123, %r1124};
	st.shared.v4.b32 	[%r105+32], {%r1129, %r1130, %r1131, %r1132};
	st.shared.v4.b32 	[%r105+48], {%r1137, %r1138, %r1139, %r1140};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1145, %r1146, %r1147, %r1148}, [%r106];
	ld.shared.v4.b32 	{%r1149, %r1150, %r1151, %r1152}, [%r106+16];
	ld.shared.v4.b32 	{%r1153, %r1154, %r1155, %r1156}, [%r106+32];
	ld.shared.v4.b32 	{%r1157, %r1158, %r1159, %r1160}, [%r106+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r105], {%r1117, %r1118, %r1119, %r1120};
	st.shared.v4.b32 	[%r105+16], {%r1125, %r1126, %r1127, %r1128};
	st.shared.v4.b32 	[%r105+32], {%r1133, %r1134, %r1135, %r1136};
	st.shared.v4.b32 	[%r105+48], {%r1141, %r1142, %r1143, %r1144};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1161, %r1162, %r1163, %r1164}, [%r106];
	ld.shared.v4.b32 	{%r1165, %r1166, %r1167, %r1168}, [%r106+16];
	ld.shared.v4.b32 	{%r1169, %r1170, %r1171, %r1172}, [%r106+32];
	ld.shared.v4.b32 	{%r1173, %r1174, %r1175, %r1176}, [%r106+48];
	shfl.sync.bfly.b32 	%r1177, %r1145, 1, 31, -1;
$L__tmp327:
	add.s32 	%r1178, %r1177, %r1145;
$L__tmp328:
	shfl.sync.bfly.b32 	%r1179, %r1146, 1, 31, -1;
$L__tmp329:
	add.s32 	%r1180, %r1179, %r1146;
$L__tmp330:
	shfl.sync.bfly.b32 	%r1181, %r1147, 1, 31, -1;
$L__tmp331:
	add.s32 	%r1182, %r1181, %r1147;
$L__tmp332:
	shfl.sync.bfly.b32 	%r1183, %r1148, 1, 31, -1;
$L__tmp333:
	add.s32 	%r1184, %r1183, %r1148;
$L__tmp334:
	shfl.sync.bfly.b32 	%r1185, %r1161, 1, 31, -1;
$L__tmp335:
	add.s32 	%r1186, %r1185, %r1161;
$L__tmp336:
	shfl.sync.bfly.b32 	%r1187, %r1162, 1, 31, -1;
$L__tmp337:
	add.s32 	%r1188, %r1187, %r1162;
$L__tmp338:
	shfl.sync.bfly.b32 	%r1189, %r1163, 1, 31, -1;
$L__tmp339:
	add.s32 	%r1190, %r1189, %r1163;
$L__tmp340:
	shfl.sync.bfly.b32 	%r1191, %r1164, 1, 31, -1;
$L__tmp341:
	add.s32 	%r1192, %r1191, %r1164;
$L__tmp342:
	shfl.sync.bfly.b32 	%r1193, %r1149, 1, 31, -1;
$L__tmp343:
	add.s32 	%r1194, %r1193, %r1149;
$L__tmp344:
	shfl.sync.bfly.b32 	%r1195, %r1150, 1, 31, -1;
$L__tmp345:
	add.s32 	%r1196, %r1195, %r1150;
$L__tmp346:
	shfl.sync.bfly.b32 	%r1197, %r1151, 1, 31, -1;
$L__tmp347:
	add.s32 	%r1198, %r1197, %r1151;
$L__tmp348:
	shfl.sync.bfly.b32 	%r1199, %r1152, 1, 31, -1;
$L__tmp349:
	add.s32 	%r1200, %r1199, %r1152;
$L__tmp350:
	shfl.sync.bfly.b32 	%r1201, %r1165, 1, 31, -1;
$L__tmp351:
	add.s32 	%r1202, %r1201, %r1165;
$L__tmp352:
	shfl.sync.bfly.b32 	%r1203, %r1166, 1, 31, -1;
$L__tmp353:
	add.s32 	%r1204, %r1203, %r1166;
$L__tmp354:
	shfl.sync.bfly.b32 	%r1205, %r1167, 1, 31, -1;
$L__tmp355:
	add.s32 	%r1206, %r1205, %r1167;
$L__tmp356:
	shfl.sync.bfly.b32 	%r1207, %r1168, 1, 31, -1;
$L__tmp357:
	add.s32 	%r1208, %r1207, %r1168;
$L__tmp358:
	shfl.sync.bfly.b32 	%r1209, %r1153, 1, 31, -1;
$L__tmp359:
	add.s32 	%r1210, %r1209, %r1153;
$L__tmp360:
	shfl.sync.bfly.b32 	%r1211, %r1154, 1, 31, -1;
$L__tmp361:
	add.s32 	%r1212, %r1211, %r1154;
$L__tmp362:
	shfl.sync.bfly.b32 	%r1213, %r1155, 1, 31, -1;
$L__tmp363:
	add.s32 	%r1214, %r1213, %r1155;
$L__tmp364:
	shfl.sync.bfly.b32 	%r1215, %r1156, 1, 31, -1;
$L__tmp365:
	add.s32 	%r1216, %r1215, %r1156;
$L__tmp366:
	shfl.sync.bfly.b32 	%r1217, %r1169, 1, 31, -1;
$L__tmp367:
	add.s32 	%r1218, %r1217, %r1169;
$L__tmp368:
	shfl.sync.bfly.b32 	%r1219, %r1170, 1, 31, -1;
$L__tmp369:
	add.s32 	%r1220, %r1219, %r1170;
$L__tmp370:
	shfl.sync.bfly.b32 	%r1221, %r1171, 1, 31, -1;
$L__tmp371:
	add.s32 	%r1222, %r1221, %r1171;
$L__tmp372:
	shfl.sync.bfly.b32 	%r1223, %r1172, 1, 31, -1;
$L__tmp373:
	add.s32 	%r1224, %r1223, %r1172;
$L__tmp374:
	shfl.sync.bfly.b32 	%r1225, %r1157, 1, 31, -1;
$L__tmp375:
	add.s32 	%r1226, %r1225, %r1157;
$L__tmp376:
	shfl.sync.bfly.b32 	%r1227, %r1158, 1, 31, -1;
$L__tmp377:
	add.s32 	%r1228, %r1227, %r1158;
$L__tmp378:
	shfl.sync.bfly.b32 	%r1229, %r1159, 1, 31, -1;
$L__tmp379:
	add.s32 	%r1230, %r1229, %r1159;
$L__tmp380:
	shfl.sync.bfly.b32 	%r1231, %r1160, 1, 31, -1;
$L__tmp381:
	add.s32 	%r1232, %r1231, %r1160;
$L__tmp382:
	shfl.sync.bfly.b32 	%r1233, %r1173, 1, 31, -1;
$L__tmp383:
	add.s32 	%r1234, %r1233, %r1173;
$L__tmp384:
	shfl.sync.bfly.b32 	%r1235, %r1174, 1, 31, -1;
$L__tmp385:
	add.s32 	%r1236, %r1235, %r1174;
$L__tmp386:
	shfl.sync.bfly.b32 	%r1237, %r1175, 1, 31, -1;
$L__tmp387:
	add.s32 	%r1238, %r1237, %r1175;
$L__tmp388:
	shfl.sync.bfly.b32 	%r1239, %r1176, 1, 31, -1;
$L__tmp389:
	add.s32 	%r1240, %r1239, %r1176;
$L__tmp390:
	bar.sync 	0;
	st.shared.v4.b32 	[%r107], {%r1178, %r1180, %r1182, %r1184};
	st.shared.v4.b32 	[%r107+16], {%r1186, %r1188, %r1190, %r1192};
	st.shared.v4.b32 	[%r107+32], {%r1194, %r1196, %r1198, %r1200};
	st.shared.v4.b32 	[%r107+48], {%r1202, %r1204, %r1206, %r1208};
	st.shared.v4.b32 	[%r107+128], {%r1210, %r1212, %r1214, %r1216};
	st.shared.v4.b32 	[%r107+144], {%r1218, %r1220, %r1222, %r1224};
	st.shared.v4.b32 	[%r107+160], {%r1226, %r1228, %r1230, %r1232};
	st.shared.v4.b32 	[%r107+176], {%r1234, %r1236, %r1238, %r1240};
	bar.sync 	0;
	ld.shared.b32 	%r1241, [%r108];
	add.s32 	%r1312, %r1241, %r1312;
	add.s32 	%r1313, %r1313, 64;
	setp.lt.s32 	%p268, %r1313, %r111;
	@%p268 bra 	$L__BB0_8;
	setp.eq.b32 	%p269, %r1312, 0;
	selp.b32 	%r1314, 1, 0, %p269;
$L__tmp391:
$L__BB0_10:
	setp.lt.s32 	%p271, %r29, %r109;
$L__tmp392:
	mad.wide.u32 	%rd523, %r29, 4, %rd134;
	and.pred 	%p270, %p272, %p271;
	@%p270 st.global.b32 [ %rd523 + 0 ], { %r1314 };
$L__tmp393:
	bra.uni 	$L__BB0_12;
$L__BB0_11:
	or.b32 	%r200, %r132, %r199;
	or.b32 	%r201, %r133, %r199;
	or.b32 	%r202, %r134, %r199;
	or.b32 	%r203, %r135, %r199;
	or.b32 	%r204, %r136, %r199;
	or.b32 	%r205, %r137, %r199;
	or.b32 	%r206, %r138, %r199;
	or.b32 	%r207, %r139, %r199;
	or.b32 	%r208, %r140, %r199;
	or.b32 	%r209, %r141, %r199;
	or.b32 	%r210, %r142, %r199;
	or.b32 	%r211, %r143, %r199;
	or.b32 	%r212, %r144, %r199;
	or.b32 	%r213, %r145, %r199;
	or.b32 	%r214, %r146, %r199;
	or.b32 	%r215, %r147, %r199;
	or.b32 	%r216, %r148, %r199;
	or.b32 	%r217, %r149, %r199;
	or.b32 	%r218, %r150, %r199;
	or.b32 	%r219, %r151, %r199;
	or.b32 	%r220, %r152, %r199;
	or.b32 	%r221, %r153, %r199;
	or.b32 	%r222, %r154, %r199;
	or.b32 	%r223, %r155, %r199;
	or.b32 	%r224, %r156, %r199;
	or.b32 	%r225, %r157, %r199;
	or.b32 	%r226, %r158, %r199;
	or.b32 	%r227, %r159, %r199;
	or.b32 	%r228, %r160, %r199;
	or.b32 	%r229, %r161, %r199;
	or.b32 	%r230, %r162, %r199;
	or.b32 	%r231, %r163, %r199;
	cvt.s64.s32 	%rd52, %r200;
	cvt.s64.s32 	%rd53, %r201;
	cvt.s64.s32 	%rd54, %r202;
	cvt.s64.s32 	%rd55, %r203;
	cvt.s64.s32 	%rd56, %r204;
	cvt.s64.s32 	%rd57, %r205;
	cvt.s64.s32 	%rd58, %r206;
	cvt.s64.s32 	%rd59, %r207;
	cvt.s64.s32 	%rd60, %r208;
	cvt.s64.s32 	%rd61, %r209;
	cvt.s64.s32 	%rd62, %r210;
	cvt.s64.s32 	%rd63, %r211;
	cvt.s64.s32 	%rd64, %r212;
	cvt.s64.s32 	%rd65, %r213;
	cvt.s64.s32 	%rd66, %r214;
	cvt.s64.s32 	%rd67, %r215;
	cvt.s64.s32 	%rd68, %r216;
	cvt.s64.s32 	%rd69, %r217;
	cvt.s64.s32 	%rd70, %r218;
	cvt.s64.s32 	%rd71, %r219;
	cvt.s64.s32 	%rd72, %r220;
	cvt.s64.s32 	%rd73, %r221;
	cvt.s64.s32 	%rd74, %r222;
	cvt.s64.s32 	%rd75, %r223;
	cvt.s64.s32 	%rd76, %r224;
	cvt.s64.s32 	%rd77, %r225;
	cvt.s64.s32 	%rd78, %r226;
	cvt.s64.s32 	%rd79, %r227;
	cvt.s64.s32 	%rd80, %r228;
	cvt.s64.s32 	%rd81, %r229;
	cvt.s64.s32 	%rd82, %r230;
	cvt.s64.s32 	%rd83, %r231;
	setp.eq.b32 	%p167, %r68, 0;
	setp.lt.s32 	%p168, %r29, %r109;
	cvt.u32.u64 	%r880, %rd83;
	cvt.u32.u64 	%r881, %rd82;
	cvt.u32.u64 	%r882, %rd81;
	cvt.u32.u64 	%r883, %rd80;
	cvt.u32.u64 	%r884, %rd79;
	cvt.u32.u64 	%r885, %rd78;
	cvt.u32.u64 	%r886, %rd77;
	cvt.u32.u64 	%r887, %rd76;
	cvt.u32.u64 	%r888, %rd75;
	cvt.u32.u64 	%r889, %rd74;
	cvt.u32.u64 	%r890, %rd73;
	cvt.u32.u64 	%r891, %rd72;
	cvt.u32.u64 	%r892, %rd71;
	cvt.u32.u64 	%r893, %rd70;
	cvt.u32.u64 	%r894, %rd69;
	cvt.u32.u64 	%r895, %rd68;
	cvt.u32.u64 	%r896, %rd67;
	cvt.u32.u64 	%r897, %rd66;
	cvt.u32.u64 	%r898, %rd65;
	cvt.u32.u64 	%r899, %rd64;
	cvt.u32.u64 	%r900, %rd63;
	cvt.u32.u64 	%r901, %rd62;
	cvt.u32.u64 	%r902, %rd61;
	cvt.u32.u64 	%r903, %rd60;
	cvt.u32.u64 	%r904, %rd59;
	cvt.u32.u64 	%r905, %rd58;
	cvt.u32.u64 	%r906, %rd57;
	cvt.u32.u64 	%r907, %rd56;
	cvt.u32.u64 	%r908, %rd55;
	cvt.u32.u64 	%r909, %rd54;
	cvt.u32.u64 	%r910, %rd53;
	cvt.u32.u64 	%r911, %rd52;
	mul.lo.s64 	%rd420, %rd2, %rd83;
	shl.b64 	%rd421, %rd420, 2;
	add.s64 	%rd422, %rd100, %rd421;
	mul.wide.u32 	%rd423, %r29, 4;
	add.s64 	%rd419, %rd422, %rd423;
	mul.lo.s64 	%rd424, %rd2, %rd82;
	shl.b64 	%rd425, %rd424, 2;
	add.s64 	%rd426, %rd100, %rd425;
	add.s64 	%rd418, %rd426, %rd423;
	mul.lo.s64 	%rd427, %rd2, %rd81;
	shl.b64 	%rd428, %rd427, 2;
	add.s64 	%rd429, %rd100, %rd428;
	add.s64 	%rd417, %rd429, %rd423;
	mul.lo.s64 	%rd430, %rd2, %rd80;
	shl.b64 	%rd431, %rd430, 2;
	add.s64 	%rd432, %rd100, %rd431;
	add.s64 	%rd416, %rd432, %rd423;
	mul.lo.s64 	%rd433, %rd2, %rd79;
	shl.b64 	%rd434, %rd433, 2;
	add.s64 	%rd435, %rd100, %rd434;
	add.s64 	%rd415, %rd435, %rd423;
	mul.lo.s64 	%rd436, %rd2, %rd78;
	shl.b64 	%rd437, %rd436, 2;
	add.s64 	%rd438, %rd100, %rd437;
	add.s64 	%rd414, %rd438, %rd423;
	mul.lo.s64 	%rd439, %rd2, %rd77;
	shl.b64 	%rd440, %rd439, 2;
	add.s64 	%rd441, %rd100, %rd440;
	add.s64 	%rd413, %rd441, %rd423;
	mul.lo.s64 	%rd442, %rd2, %rd76;
	shl.b64 	%rd443, %rd442, 2;
	add.s64 	%rd444, %rd100, %rd443;
	add.s64 	%rd412, %rd444, %rd423;
	mul.lo.s64 	%rd445, %rd2, %rd75;
	shl.b64 	%rd446, %rd445, 2;
	add.s64 	%rd447, %rd100, %rd446;
	add.s64 	%rd411, %rd447, %rd423;
	mul.lo.s64 	%rd448, %rd2, %rd74;
	shl.b64 	%rd449, %rd448, 2;
	add.s64 	%rd450, %rd100, %rd449;
	add.s64 	%rd410, %rd450, %rd423;
	mul.lo.s64 	%rd451, %rd2, %rd73;
	shl.b64 	%rd452, %rd451, 2;
	add.s64 	%rd453, %rd100, %rd452;
	add.s64 	%rd409, %rd453, %rd423;
	mul.lo.s64 	%rd454, %rd2, %rd72;
	shl.b64 	%rd455, %rd454, 2;
	add.s64 	%rd456, %rd100, %rd455;
	add.s64 	%rd408, %rd456, %rd423;
	mul.lo.s64 	%rd457, %rd2, %rd71;
	shl.b64 	%rd458, %rd457, 2;
	add.s64 	%rd459, %rd100, %rd458;
	add.s64 	%rd407, %rd459, %rd423;
	mul.lo.s64 	%rd460, %rd2, %rd70;
	shl.b64 	%rd461, %rd460, 2;
	add.s64 	%rd462, %rd100, %rd461;
	add.s64 	%rd406, %rd462, %rd423;
	mul.lo.s64 	%rd463, %rd2, %rd69;
	shl.b64 	%rd464, %rd463, 2;
	add.s64 	%rd465, %rd100, %rd464;
	add.s64 	%rd405, %rd465, %rd423;
	mul.lo.s64 	%rd466, %rd2, %rd68;
	shl.b64 	%rd467, %rd466, 2;
	add.s64 	%rd468, %rd100, %rd467;
	add.s64 	%rd404, %rd468, %rd423;
	mul.lo.s64 	%rd469, %rd2, %rd67;
	shl.b64 	%rd470, %rd469, 2;
	add.s64 	%rd471, %rd100, %rd470;
	add.s64 	%rd403, %rd471, %rd423;
	mul.lo.s64 	%rd472, %rd2, %rd66;
	shl.b64 	%rd473, %rd472, 2;
	add.s64 	%rd474, %rd100, %rd473;
	add.s64 	%rd402, %rd474, %rd423;
	mul.lo.s64 	%rd475, %rd2, %rd65;
	shl.b64 	%rd476, %rd475, 2;
	add.s64 	%rd477, %rd100, %rd476;
	add.s64 	%rd401, %rd477, %rd423;
	mul.lo.s64 	%rd478, %rd2, %rd64;
	shl.b64 	%rd479, %rd478, 2;
	add.s64 	%rd480, %rd100, %rd479;
	add.s64 	%rd400, %rd480, %rd423;
	mul.lo.s64 	%rd481, %rd2, %rd63;
	shl.b64 	%rd482, %rd481, 2;
	add.s64 	%rd483, %rd100, %rd482;
	add.s64 	%rd399, %rd483, %rd423;
	mul.lo.s64 	%rd484, %rd2, %rd62;
	shl.b64 	%rd485, %rd484, 2;
	add.s64 	%rd486, %rd100, %rd485;
	add.s64 	%rd398, %rd486, %rd423;
	mul.lo.s64 	%rd487, %rd2, %rd61;
	shl.b64 	%rd488, %rd487, 2;
	add.s64 	%rd489, %rd100, %rd488;
	add.s64 	%rd397, %rd489, %rd423;
	mul.lo.s64 	%rd490, %rd2, %rd60;
	shl.b64 	%rd491, %rd490, 2;
	add.s64 	%rd492, %rd100, %rd491;
	add.s64 	%rd396, %rd492, %rd423;
	mul.lo.s64 	%rd493, %rd2, %rd59;
	shl.b64 	%rd494, %rd493, 2;
	add.s64 	%rd495, %rd100, %rd494;
	add.s64 	%rd395, %rd495, %rd423;
	mul.lo.s64 	%rd496, %rd2, %rd58;
	shl.b64 	%rd497, %rd496, 2;
	add.s64 	%rd498, %rd100, %rd497;
	add.s64 	%rd394, %rd498, %rd423;
	mul.lo.s64 	%rd499, %rd2, %rd57;
	shl.b64 	%rd500, %rd499, 2;
	add.s64 	%rd501, %rd100, %rd500;
	add.s64 	%rd393, %rd501, %rd423;
	mul.lo.s64 	%rd502, %rd2, %rd56;
	shl.b64 	%rd503, %rd502, 2;
	add.s64 	%rd504, %rd100, %rd503;
	add.s64 	%rd392, %rd504, %rd423;
	mul.lo.s64 	%rd505, %rd2, %rd55;
	shl.b64 	%rd506, %rd505, 2;
	add.s64 	%rd507, %rd100, %rd506;
	add.s64 	%rd391, %rd507, %rd423;
	mul.lo.s64 	%rd508, %rd2, %rd54;
	shl.b64 	%rd509, %rd508, 2;
	add.s64 	%rd510, %rd100, %rd509;
	add.s64 	%rd390, %rd510, %rd423;
	mul.lo.s64 	%rd511, %rd2, %rd53;
	shl.b64 	%rd512, %rd511, 2;
	add.s64 	%rd513, %rd100, %rd512;
	add.s64 	%rd389, %rd513, %rd423;
	mul.lo.s64 	%rd514, %rd2, %rd52;
	shl.b64 	%rd515, %rd514, 2;
	add.s64 	%rd516, %rd100, %rd515;
	add.s64 	%rd388, %rd516, %rd423;
	setp.lt.s32 	%p169, %r880, %r109;
	and.pred 	%p166, %p168, %p169;
	setp.lt.s32 	%p170, %r881, %r109;
	and.pred 	%p165, %p168, %p170;
	setp.lt.s32 	%p171, %r882, %r109;
	and.pred 	%p164, %p168, %p171;
	setp.lt.s32 	%p172, %r883, %r109;
	and.pred 	%p163, %p168, %p172;
	setp.lt.s32 	%p173, %r884, %r109;
	and.pred 	%p162, %p168, %p173;
	setp.lt.s32 	%p174, %r885, %r109;
	and.pred 	%p161, %p168, %p174;
	setp.lt.s32 	%p175, %r886, %r109;
	and.pred 	%p160, %p168, %p175;
	setp.lt.s32 	%p176, %r887, %r109;
	and.pred 	%p159, %p168, %p176;
	setp.lt.s32 	%p177, %r888, %r109;
	and.pred 	%p158, %p168, %p177;
	setp.lt.s32 	%p178, %r889, %r109;
	and.pred 	%p157, %p168, %p178;
	setp.lt.s32 	%p179, %r890, %r109;
	and.pred 	%p156, %p168, %p179;
	setp.lt.s32 	%p180, %r891, %r109;
	and.pred 	%p155, %p168, %p180;
	setp.lt.s32 	%p181, %r892, %r109;
	and.pred 	%p154, %p168, %p181;
	setp.lt.s32 	%p182, %r893, %r109;
	and.pred 	%p153, %p168, %p182;
	setp.lt.s32 	%p183, %r894, %r109;
	and.pred 	%p152, %p168, %p183;
	setp.lt.s32 	%p184, %r895, %r109;
	and.pred 	%p151, %p168, %p184;
	setp.lt.s32 	%p185, %r896, %r109;
	and.pred 	%p150, %p168, %p185;
	setp.lt.s32 	%p186, %r897, %r109;
	and.pred 	%p149, %p168, %p186;
	setp.lt.s32 	%p187, %r898, %r109;
	and.pred 	%p148, %p168, %p187;
	setp.lt.s32 	%p188, %r899, %r109;
	and.pred 	%p147, %p168, %p188;
	setp.lt.s32 	%p189, %r900, %r109;
	and.pred 	%p146, %p168, %p189;
	setp.lt.s32 	%p190, %r901, %r109;
	and.pred 	%p145, %p168, %p190;
	setp.lt.s32 	%p191, %r902, %r109;
	and.pred 	%p144, %p168, %p191;
	setp.lt.s32 	%p192, %r903, %r109;
	and.pred 	%p143, %p168, %p192;
	setp.lt.s32 	%p193, %r904, %r109;
	and.pred 	%p142, %p168, %p193;
	setp.lt.s32 	%p194, %r905, %r109;
	and.pred 	%p141, %p168, %p194;
	setp.lt.s32 	%p195, %r906, %r109;
	and.pred 	%p140, %p168, %p195;
	setp.lt.s32 	%p196, %r907, %r109;
	and.pred 	%p139, %p168, %p196;
	setp.lt.s32 	%p197, %r908, %r109;
	and.pred 	%p138, %p168, %p197;
	setp.lt.s32 	%p198, %r909, %r109;
	and.pred 	%p137, %p168, %p198;
	setp.lt.s32 	%p199, %r910, %r109;
	and.pred 	%p136, %p168, %p199;
	setp.lt.s32 	%p200, %r911, %r109;
	and.pred 	%p135, %p168, %p200;
	bar.sync 	0;
	and.b32 	%r912, %r1243, 1120;
	and.b32 	%r913, %r71, 384;
	selp.b32 	%r914, 0, 8208, %p167;
	shl.b32 	%r915, %r6, 3;
	or.b32 	%r916, %r913, %r914;
	or.b32 	%r917, %r916, %r915;
	or.b32 	%r918, %r917, %r912;
	add.s32 	%r919, %r1242, %r918;
	st.shared.v4.b32 	[%r919], {%r76, %r77, %r74, %r79};
	st.shared.v4.b32 	[%r919+2048], {%r81, %r85, %r83, %r87};
	st.shared.v4.b32 	[%r919+4096], {%r73, %r78, %r75, %r80};
	st.shared.v4.b32 	[%r919+6144], {%r82, %r86, %r84, %r88};
	xor.b32 	%r920, %r918, 16;
	add.s32 	%r921, %r1242, %r920;
	st.shared.v4.b32 	[%r921], {%r92, %r93, %r90, %r95};
	st.shared.v4.b32 	[%r921+2048], {%r97, %r101, %r99, %r103};
	st.shared.v4.b32 	[%r921+4096], {%r89, %r94, %r91, %r96};
	st.shared.v4.b32 	[%r921+6144], {%r98, %r102, %r100, %r104};
	bar.sync 	0;
	shl.b32 	%r922, %r72, 7;
	and.b32 	%r923, %r71, 112;
	selp.b32 	%r924, 0, 8208, %p272;
	or.b32 	%r925, %r922, %r923;
	xor.b32 	%r926, %r925, %r924;
	add.s32 	%r927, %r1242, %r926;
	ld.shared.v4.b32 	{%r816, %r820, %r832, %r836}, [%r927];
	ld.shared.v4.b32 	{%r817, %r821, %r833, %r837}, [%r927+128];
	ld.shared.v4.b32 	{%r818, %r822, %r834, %r838}, [%r927+256];
	ld.shared.v4.b32 	{%r819, %r823, %r835, %r839}, [%r927+384];
	ld.shared.v4.b32 	{%r824, %r828, %r840, %r844}, [%r927+512];
	ld.shared.v4.b32 	{%r825, %r829, %r841, %r845}, [%r927+640];
	ld.shared.v4.b32 	{%r826, %r830, %r842, %r846}, [%r927+768];
	ld.shared.v4.b32 	{%r827, %r831, %r843, %r847}, [%r927+896];
	@%p1 st.global.b32 [ %rd101 + 0 ], { %r816 };
	@%p2 st.global.b32 [ %rd102 + 0 ], { %r817 };
	@%p3 st.global.b32 [ %rd103 + 0 ], { %r818 };
	@%p4 st.global.b32 [ %rd104 + 0 ], { %r819 };
	@%p5 st.global.b32 [ %rd105 + 0 ], { %r820 };
	@%p6 st.global.b32 [ %rd106 + 0 ], { %r821 };
	@%p7 st.global.b32 [ %rd107 + 0 ], { %r822 };
	@%p8 st.global.b32 [ %rd108 + 0 ], { %r823 };
	@%p9 st.global.b32 [ %rd109 + 0 ], { %r824 };
	@%p10 st.global.b32 [ %rd110 + 0 ], { %r825 };
	@%p11 st.global.b32 [ %rd111 + 0 ], { %r826 };
	@%p12 st.global.b32 [ %rd112 + 0 ], { %r827 };
	@%p13 st.global.b32 [ %rd113 + 0 ], { %r828 };
	@%p14 st.global.b32 [ %rd114 + 0 ], { %r829 };
	@%p15 st.global.b32 [ %rd115 + 0 ], { %r830 };
	@%p16 st.global.b32 [ %rd116 + 0 ], { %r831 };
	@%p17 st.global.b32 [ %rd117 + 0 ], { %r832 };
	@%p18 st.global.b32 [ %rd118 + 0 ], { %r833 };
	@%p19 st.global.b32 [ %rd119 + 0 ], { %r834 };
	@%p20 st.global.b32 [ %rd120 + 0 ], { %r835 };
	@%p21 st.global.b32 [ %rd121 + 0 ], { %r836 };
	@%p22 st.global.b32 [ %rd122 + 0 ], { %r837 };
	@%p23 st.global.b32 [ %rd123 + 0 ], { %r838 };
	@%p24 st.global.b32 [ %rd124 + 0 ], { %r839 };
	@%p25 st.global.b32 [ %rd125 + 0 ], { %r840 };
	@%p26 st.global.b32 [ %rd126 + 0 ], { %r841 };
	@%p27 st.global.b32 [ %rd127 + 0 ], { %r842 };
	@%p28 st.global.b32 [ %rd128 + 0 ], { %r843 };
	@%p29 st.global.b32 [ %rd129 + 0 ], { %r844 };
	@%p30 st.global.b32 [ %rd130 + 0 ], { %r845 };
	@%p31 st.global.b32 [ %rd131 + 0 ], { %r846 };
	@%p32 st.global.b32 [ %rd132 + 0 ], { %r847 };
	bar.sync 	0;
	shl.b32 	%r928, %r7, 12;
	shl.b32 	%r929, %r3, 2;
	and.b32 	%r930, %r929, 112;
	shl.b32 	%r931, %r8, 3;
	xor.b32 	%r932, %r1278, %r930;
	add.s32 	%r933, %r1242, %r928;
	add.s32 	%r934, %r933, %r931;
	add.s32 	%r935, %r934, %r1244;
	add.s32 	%r936, %r935, %r932;
	st.shared.v4.b32 	[%r936], {%r76, %r81, %r73, %r82};
	st.shared.v4.b32 	[%r936+128], {%r92, %r97, %r89, %r98};
	st.shared.v4.b32 	[%r936+512], {%r77, %r85, %r78, %r86};
	st.shared.v4.b32 	[%r936+640], {%r93, %r101, %r94, %r102};
	st.shared.v4.b32 	[%r936+2048], {%r74, %r83, %r75, %r84};
	st.shared.v4.b32 	[%r936+2176], {%r90, %r99, %r91, %r100};
	st.shared.v4.b32 	[%r936+2560], {%r79, %r87, %r80, %r88};
	st.shared.v4.b32 	[%r936+2688], {%r95, %r103, %r96, %r104};
	bar.sync 	0;
	shl.b32 	%r937, %r72, 6;
	or.b32 	%r938, %r937, %r923;
	or.b32 	%r939, %r938, %r67;
	add.s32 	%r940, %r1242, %r939;
	ld.shared.v4.b32 	{%r848, %r856, %r864, %r872}, [%r940];
	ld.shared.v4.b32 	{%r852, %r860, %r868, %r876}, [%r940+256];
	xor.b32 	%r941, %r939, 32;
	add.s32 	%r942, %r1242, %r941;
	ld.shared.v4.b32 	{%r849, %r857, %r865, %r873}, [%r942+4096];
	ld.shared.v4.b32 	{%r853, %r861, %r869, %r877}, [%r942+4352];
	xor.b32 	%r943, %r939, 64;
	add.s32 	%r944, %r1242, %r943;
	ld.shared.v4.b32 	{%r850, %r858, %r866, %r874}, [%r944+8192];
	ld.shared.v4.b32 	{%r854, %r862, %r870, %r878}, [%r944+8448];
	xor.b32 	%r945, %r939, 96;
	add.s32 	%r946, %r1242, %r945;
	ld.shared.v4.b32 	{%r851, %r859, %r867, %r875}, [%r946+12288];
	ld.shared.v4.b32 	{%r855, %r863, %r871, %r879}, [%r946+12544];
	@%p135 st.global.b32 [ %rd388 + 0 ], { %r848 };
	@%p136 st.global.b32 [ %rd389 + 0 ], { %r849 };
	@%p137 st.global.b32 [ %rd390 + 0 ], { %r850 };
	@%p138 st.global.b32 [ %rd391 + 0 ], { %r851 };
	@%p139 st.global.b32 [ %rd392 + 0 ], { %r852 };
	@%p140 st.global.b32 [ %rd393 + 0 ], { %r853 };
	@%p141 st.global.b32 [ %rd394 + 0 ], { %r854 };
	@%p142 st.global.b32 [ %rd395 + 0 ], { %r855 };
	@%p143 st.global.b32 [ %rd396 + 0 ], { %r856 };
	@%p144 st.global.b32 [ %rd397 + 0 ], { %r857 };
	@%p145 st.global.b32 [ %rd398 + 0 ], { %r858 };
	@%p146 st.global.b32 [ %rd399 + 0 ], { %r859 };
	@%p147 st.global.b32 [ %rd400 + 0 ], { %r860 };
	@%p148 st.global.b32 [ %rd401 + 0 ], { %r861 };
	@%p149 st.global.b32 [ %rd402 + 0 ], { %r862 };
	@%p150 st.global.b32 [ %rd403 + 0 ], { %r863 };
	@%p151 st.global.b32 [ %rd404 + 0 ], { %r864 };
	@%p152 st.global.b32 [ %rd405 + 0 ], { %r865 };
	@%p153 st.global.b32 [ %rd406 + 0 ], { %r866 };
	@%p154 st.global.b32 [ %rd407 + 0 ], { %r867 };
	@%p155 st.global.b32 [ %rd408 + 0 ], { %r868 };
	@%p156 st.global.b32 [ %rd409 + 0 ], { %r869 };
	@%p157 st.global.b32 [ %rd410 + 0 ], { %r870 };
	@%p158 st.global.b32 [ %rd411 + 0 ], { %r871 };
	@%p159 st.global.b32 [ %rd412 + 0 ], { %r872 };
	@%p160 st.global.b32 [ %rd413 + 0 ], { %r873 };
	@%p161 st.global.b32 [ %rd414 + 0 ], { %r874 };
	@%p162 st.global.b32 [ %rd415 + 0 ], { %r875 };
	@%p163 st.global.b32 [ %rd416 + 0 ], { %r876 };
	@%p164 st.global.b32 [ %rd417 + 0 ], { %r877 };
	@%p165 st.global.b32 [ %rd418 + 0 ], { %r878 };
	@%p166 st.global.b32 [ %rd419 + 0 ], { %r879 };
$L__BB0_12:
	ret;
$L__tmp394:
$L__func_end0:
}
)PTX";
constexpr char means_fp16_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_fp16_any(
	.param .u64 .ptr .global .align 1 means_fp16_any_param_0,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_1,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_2,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_3,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_4,
	.param .u32 means_fp16_any_param_5,
	.param .u32 means_fp16_any_param_6,
	.param .u32 means_fp16_any_param_7,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_8,
	.param .u64 .ptr .global .align 1 means_fp16_any_param_9
)
.reqntid 32
{
	.reg .pred 	%p<77>;
	.reg .b16 	%rs<82>;
	.reg .b32 	%r<174>;
	.reg .b64 	%rd<148>;
$L__func_begin0:
	ld.param.b32 	%r9, [means_fp16_any_param_6];
	ld.param.b64 	%rd8, [means_fp16_any_param_4];
$L__tmp0:
	mov.u32 	%r12, %ctaid.x;
	ld.param.b64 	%rd12, [means_fp16_any_param_2];
	mov.u32 	%r13, %ctaid.z;
	cvt.u64.u32 	%rd13, %r13;
	ld.param.b64 	%rd14, [means_fp16_any_param_3];
	mov.u32 	%r14, %ctaid.y;
	shl.b32 	%r15, %r14, 8;
	mov.u32 	%r16, %tid.x;
	and.b32 	%r17, %r16, 31;
	ld.param.s32 	%rd16, [means_fp16_any_param_7];
	or.b32 	%r18, %r15, %r17;
	or.b32 	%r1, %r18, 32;
	or.b32 	%r2, %r18, 64;
	or.b32 	%r3, %r18, 96;
	or.b32 	%r4, %r18, 128;
	or.b32 	%r5, %r18, 160;
	or.b32 	%r6, %r18, 192;
	or.b32 	%r7, %r18, 224;
	mul.lo.s64 	%rd1, %rd16, %rd13;
	shl.b64 	%rd17, %rd1, 2;
	add.s64 	%rd18, %rd12, %rd17;
	cvt.u64.u32 	%rd2, %r12;
	mul.wide.u32 	%rd19, %r12, 4;
	add.s64 	%rd9, %rd18, %rd19;
	mov.u32 %r10, 0x0;
	ld.global.b32 { %r10 }, [ %rd9 + 0 ];
	add.s64 	%rd20, %rd14, %rd17;
	add.s64 	%rd10, %rd20, %rd19;
	mov.u32 %r11, 0x0;
	ld.global.b32 { %r11 }, [ %rd10 + 0 ];
	cvt.rzi.s32.f32 	%r8, %r11;
	cvt.s64.s32 	%rd5, %r9;
	setp.lt.s32 	%p1, %r8, 1;
	cvt.u64.u32 	%rd6, %r18;
	mov.b32 	%r166, 0f00000000;
	setp.lt.s32 	%p70, %r7, %r9;
	setp.lt.s32 	%p71, %r6, %r9;
	setp.lt.s32 	%p72, %r5, %r9;
	setp.lt.s32 	%p73, %r4, %r9;
	cvt.u32.u64 	%r164, %rd6;
	setp.lt.s32 	%p74, %r3, %r9;
	setp.lt.s32 	%p75, %r2, %r9;
	setp.lt.s32 	%p76, %r1, %r9;
	shl.b64 	%rd147, %rd6, 1;
	mov.b32 	%r167, %r166;
	mov.b32 	%r168, %r166;
	mov.b32 	%r169, %r166;
	mov.b32 	%r170, %r166;
	mov.b32 	%r171, %r166;
	mov.b32 	%r172, %r166;
	mov.b32 	%r173, %r166;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd7, [means_fp16_any_param_0];
	ld.param.b64 	%rd11, [means_fp16_any_param_1];
	ld.param.s32 	%rd15, [means_fp16_any_param_5];
	mul.lo.s64 	%rd3, %rd15, %rd13;
	shl.b64 	%rd21, %rd3, 2;
	add.s64 	%rd22, %rd11, %rd21;
	max.s32 	%r19, %r10, 0;
	mad.wide.u32 	%rd4, %r19, 4, %rd22;
	mov.b32 	%r165, 0;
	mov.b32 	%r166, 0f00000000;
	mov.b32 	%r167, %r166;
	mov.b32 	%r168, %r166;
	mov.b32 	%r169, %r166;
	mov.b32 	%r170, %r166;
	mov.b32 	%r171, %r166;
	mov.b32 	%r172, %r166;
	mov.b32 	%r173, %r166;
$L__BB0_2:
	setp.lt.s32 	%p3, %r164, %r9;
	mad.wide.s32 	%rd23, %r165, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r20, 0x0;
	@%p2 ld.global.b32 { %r20 }, [ %rd23 + 0 ];
	cvt.s64.s32 	%rd95, %r20;
	add.s64 	%rd96, %rd3, %rd95;
	mul.lo.s64 	%rd97, %rd96, %rd5;
	shl.b64 	%rd98, %rd97, 1;
	add.s64 	%rd99, %rd7, %rd98;
	add.s64 	%rd24, %rd99, %rd147;
	add.s64 	%rd25, %rd24, 64;
	add.s64 	%rd26, %rd24, 128;
	add.s64 	%rd27, %rd24, 192;
	add.s64 	%rd28, %rd24, 256;
	add.s64 	%rd29, %rd24, 320;
	add.s64 	%rd30, %rd24, 384;
	add.s64 	%rd31, %rd24, 448;
	mov.b16 	%rs2, 0;
	mov.u16 %rs1, %rs2;
	@%p3 ld.global.b16 { %rs1 }, [ %rd24 + 0 ];
	mov.u16 %rs3, %rs2;
	@%p76 ld.global.b16 { %rs3 }, [ %rd25 + 0 ];
	mov.u16 %rs4, %rs2;
	@%p75 ld.global.b16 { %rs4 }, [ %rd26 + 0 ];
	mov.u16 %rs5, %rs2;
	@%p74 ld.global.b16 { %rs5 }, [ %rd27 + 0 ];
	mov.u16 %rs6, %rs2;
	@%p73 ld.global.b16 { %rs6 }, [ %rd28 + 0 ];
	mov.u16 %rs7, %rs2;
	@%p72 ld.global.b16 { %rs7 }, [ %rd29 + 0 ];
	mov.u16 %rs8, %rs2;
	@%p71 ld.global.b16 { %rs8 }, [ %rd30 + 0 ];
	mov.u16 %rs9, %rs2;
	@%p70 ld.global.b16 { %rs9 }, [ %rd31 + 0 ];
	cvt.f32.f16 	%r28, %rs1;
	cvt.f32.f16 	%r29, %rs3;
	cvt.f32.f16 	%r30, %rs4;
	cvt.f32.f16 	%r31, %rs5;
	cvt.f32.f16 	%r32, %rs6;
	cvt.f32.f16 	%r33, %rs7;
	cvt.f32.f16 	%r34, %rs8;
	cvt.f32.f16 	%r35, %rs9;
	add.f32 	%r36, %r166, %r28;
	add.f32 	%r37, %r167, %r29;
	add.f32 	%r38, %r168, %r30;
	add.f32 	%r39, %r169, %r31;
	add.f32 	%r40, %r170, %r32;
	add.f32 	%r41, %r171, %r33;
	add.f32 	%r42, %r172, %r34;
	add.f32 	%r43, %r173, %r35;
	add.s32 	%r44, %r165, 1;
	setp.lt.s32 	%p4, %r44, %r8;
	add.s64 	%rd32, %rd23, 4;
	mov.u32 %r21, 0x0;
	@%p4 ld.global.b32 { %r21 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd100, %r21;
	and.pred 	%p5, %p3, %p4;
	and.pred 	%p6, %p76, %p4;
	and.pred 	%p7, %p75, %p4;
	and.pred 	%p8, %p74, %p4;
	and.pred 	%p9, %p73, %p4;
	and.pred 	%p10, %p72, %p4;
	and.pred 	%p11, %p71, %p4;
	and.pred 	%p12, %p70, %p4;
	add.s64 	%rd101, %rd3, %rd100;
	mul.lo.s64 	%rd102, %rd101, %rd5;
	shl.b64 	%rd103, %rd102, 1;
	add.s64 	%rd104, %rd7, %rd103;
	add.s64 	%rd33, %rd104, %rd147;
	add.s64 	%rd34, %rd33, 64;
	add.s64 	%rd35, %rd33, 128;
	add.s64 	%rd36, %rd33, 192;
	add.s64 	%rd37, %rd33, 256;
	add.s64 	%rd38, %rd33, 320;
	add.s64 	%rd39, %rd33, 384;
	add.s64 	%rd40, %rd33, 448;
	mov.u16 %rs10, %rs2;
	@%p5 ld.global.b16 { %rs10 }, [ %rd33 + 0 ];
	mov.u16 %rs11, %rs2;
	@%p6 ld.global.b16 { %rs11 }, [ %rd34 + 0 ];
	mov.u16 %rs12, %rs2;
	@%p7 ld.global.b16 { %rs12 }, [ %rd35 + 0 ];
	mov.u16 %rs13, %rs2;
	@%p8 ld.global.b16 { %rs13 }, [ %rd36 + 0 ];
	mov.u16 %rs14, %rs2;
	@%p9 ld.global.b16 { %rs14 }, [ %rd37 + 0 ];
	mov.u16 %rs15, %rs2;
	@%p10 ld.global.b16 { %rs15 }, [ %rd38 + 0 ];
	mov.u16 %rs16, %rs2;
	@%p11 ld.global.b16 { %rs16 }, [ %rd39 + 0 ];
	mov.u16 %rs17, %rs2;
	@%p12 ld.global.b16 { %rs17 }, [ %rd40 + 0 ];
	cvt.f32.f16 	%r45, %rs10;
	cvt.f32.f16 	%r46, %rs11;
	cvt.f32.f16 	%r47, %rs12;
	cvt.f32.f16 	%r48, %rs13;
	cvt.f32.f16 	%r49, %rs14;
	cvt.f32.f16 	%r50, %rs15;
	cvt.f32.f16 	%r51, %rs16;
	cvt.f32.f16 	%r52, %rs17;
	add.f32 	%r53, %r36, %r45;
	add.f32 	%r54, %r37, %r46;
	add.f32 	%r55, %r38, %r47;
	add.f32 	%r56, %r39, %r48;
	add.f32 	%r57, %r40, %r49;
	add.f32 	%r58, %r41, %r50;
	add.f32 	%r59, %r42, %r51;
	add.f32 	%r60, %r43, %r52;
	add.s32 	%r61, %r165, 2;
	setp.lt.s32 	%p13, %r61, %r8;
	add.s64 	%rd41, %rd23, 8;
	mov.u32 %r22, 0x0;
	@%p13 ld.global.b32 { %r22 }, [ %rd41 + 0 ];
	cvt.s64.s32 	%rd105, %r22;
	and.pred 	%p14, %p3, %p13;
	and.pred 	%p15, %p76, %p13;
	and.pred 	%p16, %p75, %p13;
	and.pred 	%p17, %p74, %p13;
	and.pred 	%p18, %p73, %p13;
	and.pred 	%p19, %p72, %p13;
	and.pred 	%p20, %p71, %p13;
	and.pred 	%p21, %p70, %p13;
	add.s64 	%rd106, %rd3, %rd105;
	mul.lo.s64 	%rd107, %rd106, %rd5;
	shl.b64 	%rd108, %rd107, 1;
	add.s64 	%rd109, %rd7, %rd108;
	add.s64 	%rd42, %rd109, %rd147;
	add.s64 	%rd43, %rd42, 64;
	add.s64 	%rd44, %rd42, 128;
	add.s64 	%rd45, %rd42, 192;
	add.s64 	%rd46, %rd42, 256;
	add.s64 	%rd47, %rd42, 320;
	add.s64 	%rd48, %rd42, 384;
	add.s64 	%rd49, %rd42, 448;
	mov.u16 %rs18, %rs2;
	@%p14 ld.global.b16 { %rs18 }, [ %rd42 + 0 ];
	mov.u16 %rs19, %rs2;
	@%p15 ld.global.b16 { %rs19 }, [ %rd43 + 0 ];
	mov.u16 %rs20, %rs2;
	@%p16 ld.global.b16 { %rs20 }, [ %rd44 + 0 ];
	mov.u16 %rs21, %rs2;
	@%p17 ld.global.b16 { %rs21 }, [ %rd45 + 0 ];
	mov.u16 %rs22, %rs2;
	@%p18 ld.global.b16 { %rs22 }, [ %rd46 + 0 ];
	mov.u16 %rs23, %rs2;
	@%p19 ld.global.b16 { %rs23 }, [ %rd47 + 0 ];
	mov.u16 %rs24, %rs2;
	@%p20 ld.global.b16 { %rs24 }, [ %rd48 + 0 ];
	mov.u16 %rs25, %rs2;
	@%p21 ld.global.b16 { %rs25 }, [ %rd49 + 0 ];
	cvt.f32.f16 	%r62, %rs18;
	cvt.f32.f16 	%r63, %rs19;
	cvt.f32.f16 	%r64, %rs20;
	cvt.f32.f16 	%r65, %rs21;
	cvt.f32.f16 	%r66, %rs22;
	cvt.f32.f16 	%r67, %rs23;
	cvt.f32.f16 	%r68, %rs24;
	cvt.f32.f16 	%r69, %rs25;
	add.f32 	%r70, %r53, %r62;
	add.f32 	%r71, %r54, %r63;
	add.f32 	%r72, %r55, %r64;
	add.f32 	%r73, %r56, %r65;
	add.f32 	%r74, %r57, %r66;
	add.f32 	%r75, %r58, %r67;
	add.f32 	%r76, %r59, %r68;
	add.f32 	%r77, %r60, %r69;
	add.s32 	%r78, %r165, 3;
	setp.lt.s32 	%p22, %r78, %r8;
	add.s64 	%rd50, %rd23, 12;
	mov.u32 %r23, 0x0;
	@%p22 ld.global.b32 { %r23 }, [ %rd50 + 0 ];
	cvt.s64.s32 	%rd110, %r23;
	and.pred 	%p23, %p3, %p22;
	and.pred 	%p24, %p76, %p22;
	and.pred 	%p25, %p75, %p22;
	and.pred 	%p26, %p74, %p22;
	and.pred 	%p27, %p73, %p22;
	and.pred 	%p28, %p72, %p22;
	and.pred 	%p29, %p71, %p22;
	and.pred 	%p30, %p70, %p22;
	add.s64 	%rd111, %rd3, %rd110;
	mul.lo.s64 	%rd112, %rd111, %rd5;
	shl.b64 	%rd113, %rd112, 1;
	add.s64 	%rd114, %rd7, %rd113;
	add.s64 	%rd51, %rd114, %rd147;
	add.s64 	%rd52, %rd51, 64;
	add.s64 	%rd53, %rd51, 128;
	add.s64 	%rd54, %rd51, 192;
	add.s64 	%rd55, %rd51, 256;
	add.s64 	%rd56, %rd51, 320;
	add.s64 	%rd57, %rd51, 384;
	add.s64 	%rd58, %rd51, 448;
	mov.u16 %rs26, %rs2;
	@%p23 ld.global.b16 { %rs26 }, [ %rd51 + 0 ];
	mov.u16 %rs27, %rs2;
	@%p24 ld.global.b16 { %rs27 }, [ %rd52 + 0 ];
	mov.u16 %rs28, %rs2;
	@%p25 ld.global.b16 { %rs28 }, [ %rd53 + 0 ];
	mov.u16 %rs29, %rs2;
	@%p26 ld.global.b16 { %rs29 }, [ %rd54 + 0 ];
	mov.u16 %rs30, %rs2;
	@%p27 ld.global.b16 { %rs30 }, [ %rd55 + 0 ];
	mov.u16 %rs31, %rs2;
	@%p28 ld.global.b16 { %rs31 }, [ %rd56 + 0 ];
	mov.u16 %rs32, %rs2;
	@%p29 ld.global.b16 { %rs32 }, [ %rd57 + 0 ];
	mov.u16 %rs33, %rs2;
	@%p30 ld.global.b16 { %rs33 }, [ %rd58 + 0 ];
	cvt.f32.f16 	%r79, %rs26;
	cvt.f32.f16 	%r80, %rs27;
	cvt.f32.f16 	%r81, %rs28;
	cvt.f32.f16 	%r82, %rs29;
	cvt.f32.f16 	%r83, %rs30;
	cvt.f32.f16 	%r84, %rs31;
	cvt.f32.f16 	%r85, %rs32;
	cvt.f32.f16 	%r86, %rs33;
	add.f32 	%r87, %r70, %r79;
	add.f32 	%r88, %r71, %r80;
	add.f32 	%r89, %r72, %r81;
	add.f32 	%r90, %r73, %r82;
	add.f32 	%r91, %r74, %r83;
	add.f32 	%r92, %r75, %r84;
	add.f32 	%r93, %r76, %r85;
	add.f32 	%r94, %r77, %r86;
	add.s32 	%r95, %r165, 4;
	setp.lt.s32 	%p31, %r95, %r8;
	add.s64 	%rd59, %rd23, 16;
	mov.u32 %r24, 0x0;
	@%p31 ld.global.b32 { %r24 }, [ %rd59 + 0 ];
	cvt.s64.s32 	%rd115, %r24;
	and.pred 	%p32, %p3, %p31;
	and.pred 	%p33, %p76, %p31;
	and.pred 	%p34, %p75, %p31;
	and.pred 	%p35, %p74, %p31;
	and.pred 	%p36, %p73, %p31;
	and.pred 	%p37, %p72, %p31;
	and.pred 	%p38, %p71, %p31;
	and.pred 	%p39, %p70, %p31;
	add.s64 	%rd116, %rd3, %rd115;
	mul.lo.s64 	%rd117, %rd116, %rd5;
	shl.b64 	%rd118, %rd117, 1;
	add.s64 	%rd119, %rd7, %rd118;
	add.s64 	%rd60, %rd119, %rd147;
	add.s64 	%rd61, %rd60, 64;
	add.s64 	%rd62, %rd60, 128;
	add.s64 	%rd63, %rd60, 192;
	add.s64 	%rd64, %rd60, 256;
	add.s64 	%rd65, %rd60, 320;
	add.s64 	%rd66, %rd60, 384;
	add.s64 	%rd67, %rd60, 448;
	mov.u16 %rs34, %rs2;
	@%p32 ld.global.b16 { %rs34 }, [ %rd60 + 0 ];
	mov.u16 %rs35, %rs2;
	@%p33 ld.global.b16 { %rs35 }, [ %rd61 + 0 ];
	mov.u16 %rs36, %rs2;
	@%p34 ld.global.b16 { %rs36 }, [ %rd62 + 0 ];
	mov.u16 %rs37, %rs2;
	@%p35 ld.global.b16 { %rs37 }, [ %rd63 + 0 ];
	mov.u16 %rs38, %rs2;
	@%p36 ld.global.b16 { %rs38 }, [ %rd64 + 0 ];
	mov.u16 %rs39, %rs2;
	@%p37 ld.global.b16 { %rs39 }, [ %rd65 + 0 ];
	mov.u16 %rs40, %rs2;
	@%p38 ld.global.b16 { %rs40 }, [ %rd66 + 0 ];
	mov.u16 %rs41, %rs2;
	@%p39 ld.global.b16 { %rs41 }, [ %rd67 + 0 ];
	cvt.f32.f16 	%r96, %rs34;
	cvt.f32.f16 	%r97, %rs35;
	cvt.f32.f16 	%r98, %rs36;
	cvt.f32.f16 	%r99, %rs37;
	cvt.f32.f16 	%r100, %rs38;
	cvt.f32.f16 	%r101, %rs39;
	cvt.f32.f16 	%r102, %rs40;
	cvt.f32.f16 	%r103, %rs41;
	add.f32 	%r104, %r87, %r96;
	add.f32 	%r105, %r88, %r97;
	add.f32 	%r106, %r89, %r98;
	add.f32 	%r107, %r90, %r99;
	add.f32 	%r108, %r91, %r100;
	add.f32 	%r109, %r92, %r101;
	add.f32 	%r110, %r93, %r102;
	add.f32 	%r111, %r94, %r103;
	add.s32 	%r112, %r165, 5;
	setp.lt.s32 	%p40, %r112, %r8;
	add.s64 	%rd68, %rd23, 20;
	mov.u32 %r25, 0x0;
	@%p40 ld.global.b32 { %r25 }, [ %rd68 + 0 ];
	cvt.s64.s32 	%rd120, %r25;
	and.pred 	%p41, %p3, %p40;
	and.pred 	%p42, %p76, %p40;
	and.pred 	%p43, %p75, %p40;
	and.pred 	%p44, %p74, %p40;
	and.pred 	%p45, %p73, %p40;
	and.pred 	%p46, %p72, %p40;
	and.pred 	%p47, %p71, %p40;
	and.pred 	%p48, %p70, %p40;
	add.s64 	%rd121, %rd3, %rd120;
	mul.lo.s64 	%rd122, %rd121, %rd5;
	shl.b64 	%rd123, %rd122, 1;
	add.s64 	%rd124, %rd7, %rd123;
	add.s64 	%rd69, %rd124, %rd147;
	add.s64 	%rd70, %rd69, 64;
	add.s64 	%rd71, %rd69, 128;
	add.s64 	%rd72, %rd69, 192;
	add.s64 	%rd73, %rd69, 256;
	add.s64 	%rd74, %rd69, 320;
	add.s64 	%rd75, %rd69, 384;
	add.s64 	%rd76, %rd69, 448;
	mov.u16 %rs42, %rs2;
	@%p41 ld.global.b16 { %rs42 }, [ %rd69 + 0 ];
	mov.u16 %rs43, %rs2;
	@%p42 ld.global.b16 { %rs43 }, [ %rd70 + 0 ];
	mov.u16 %rs44, %rs2;
	@%p43 ld.global.b16 { %rs44 }, [ %rd71 + 0 ];
	mov.u16 %rs45, %rs2;
	@%p44 ld.global.b16 { %rs45 }, [ %rd72 + 0 ];
	mov.u16 %rs46, %rs2;
	@%p45 ld.global.b16 { %rs46 }, [ %rd73 + 0 ];
	mov.u16 %rs47, %rs2;
	@%p46 ld.global.b16 { %rs47 }, [ %rd74 + 0 ];
	mov.u16 %rs48, %rs2;
	@%p47 ld.global.b16 { %rs48 }, [ %rd75 + 0 ];
	mov.u16 %rs49, %rs2;
	@%p48 ld.global.b16 { %rs49 }, [ %rd76 + 0 ];
	cvt.f32.f16 	%r113, %rs42;
	cvt.f32.f16 	%r114, %rs43;
	cvt.f32.f16 	%r115, %rs44;
	cvt.f32.f16 	%r116, %rs45;
	cvt.f32.f16 	%r117, %rs46;
	cvt.f32.f16 	%r118, %rs47;
	cvt.f32.f16 	%r119, %rs48;
	cvt.f32.f16 	%r120, %rs49;
	add.f32 	%r121, %r104, %r113;
	add.f32 	%r122, %r105, %r114;
	add.f32 	%r123, %r106, %r115;
	add.f32 	%r124, %r107, %r116;
	add.f32 	%r125, %r108, %r117;
	add.f32 	%r126, %r109, %r118;
	add.f32 	%r127, %r110, %r119;
	add.f32 	%r128, %r111, %r120;
	add.s32 	%r129, %r165, 6;
	setp.lt.s32 	%p49, %r129, %r8;
	add.s64 	%rd77, %rd23, 24;
	mov.u32 %r26, 0x0;
	@%p49 ld.global.b32 { %r26 }, [ %rd77 + 0 ];
	cvt.s64.s32 	%rd125, %r26;
	and.pred 	%p50, %p3, %p49;
	and.pred 	%p51, %p76, %p49;
	and.pred 	%p52, %p75, %p49;
	and.pred 	%p53, %p74, %p49;
	and.pred 	%p54, %p73, %p49;
	and.pred 	%p55, %p72, %p49;
	and.pred 	%p56, %p71, %p49;
	and.pred 	%p57, %p70, %p49;
	add.s64 	%rd126, %rd3, %rd125;
	mul.lo.s64 	%rd127, %rd126, %rd5;
	shl.b64 	%rd128, %rd127, 1;
	add.s64 	%rd129, %rd7, %rd128;
	add.s64 	%rd78, %rd129, %rd147;
	add.s64 	%rd79, %rd78, 64;
	add.s64 	%rd80, %rd78, 128;
	add.s64 	%rd81, %rd78, 192;
	add.s64 	%rd82, %rd78, 256;
	add.s64 	%rd83, %rd78, 320;
	add.s64 	%rd84, %rd78, 384;
	add.s64 	%rd85, %rd78, 448;
	mov.u16 %rs50, %rs2;
	@%p50 ld.global.b16 { %rs50 }, [ %rd78 + 0 ];
	mov.u16 %rs51, %rs2;
	@%p51 ld.global.b16 { %rs51 }, [ %rd79 + 0 ];
	mov.u16 %rs52, %rs2;
	@%p52 ld.global.b16 { %rs52 }, [ %rd80 + 0 ];
	mov.u16 %rs53, %rs2;
	@%p53 ld.global.b16 { %rs53 }, [ %rd81 + 0 ];
	mov.u16 %rs54, %rs2;
	@%p54 ld.global.b16 { %rs54 }, [ %rd82 + 0 ];
	mov.u16 %rs55, %rs2;
	@%p55 ld.global.b16 { %rs55 }, [ %rd83 + 0 ];
	mov.u16 %rs56, %rs2;
	@%p56 ld.global.b16 { %rs56 }, [ %rd84 + 0 ];
	mov.u16 %rs57, %rs2;
	@%p57 ld.global.b16 { %rs57 }, [ %rd85 + 0 ];
	cvt.f32.f16 	%r130, %rs50;
	cvt.f32.f16 	%r131, %rs51;
	cvt.f32.f16 	%r132, %rs52;
	cvt.f32.f16 	%r133, %rs53;
	cvt.f32.f16 	%r134, %rs54;
	cvt.f32.f16 	%r135, %rs55;
	cvt.f32.f16 	%r136, %rs56;
	cvt.f32.f16 	%r137, %rs57;
	add.f32 	%r138, %r121, %r130;
	add.f32 	%r139, %r122, %r131;
	add.f32 	%r140, %r123, %r132;
	add.f32 	%r141, %r124, %r133;
	add.f32 	%r142, %r125, %r134;
	add.f32 	%r143, %r126, %r135;
	add.f32 	%r144, %r127, %r136;
	add.f32 	%r145, %r128, %r137;
	add.s32 	%r146, %r165, 7;
	setp.lt.s32 	%p58, %r146, %r8;
	add.s64 	%rd86, %rd23, 28;
	mov.u32 %r27, 0x0;
	@%p58 ld.global.b32 { %r27 }, [ %rd86 + 0 ];
	cvt.s64.s32 	%rd130, %r27;
	and.pred 	%p59, %p3, %p58;
	and.pred 	%p60, %p76, %p58;
	and.pred 	%p61, %p75, %p58;
	and.pred 	%p62, %p74, %p58;
	and.pred 	%p63, %p73, %p58;
	and.pred 	%p64, %p72, %p58;
	and.pred 	%p65, %p71, %p58;
	and.pred 	%p66, %p70, %p58;
	add.s64 	%rd131, %rd3, %rd130;
	mul.lo.s64 	%rd132, %rd131, %rd5;
	shl.b64 	%rd133, %rd132, 1;
	add.s64 	%rd134, %rd7, %rd133;
	add.s64 	%rd87, %rd134, %rd147;
	add.s64 	%rd88, %rd87, 64;
	add.s64 	%rd89, %rd87, 128;
	add.s64 	%rd90, %rd87, 192;
	add.s64 	%rd91, %rd87, 256;
	add.s64 	%rd92, %rd87, 320;
	add.s64 	%rd93, %rd87, 384;
	add.s64 	%rd94, %rd87, 448;
	mov.u16 %rs58, %rs2;
	@%p59 ld.global.b16 { %rs58 }, [ %rd87 + 0 ];
	mov.u16 %rs59, %rs2;
	@%p60 ld.global.b16 { %rs59 }, [ %rd88 + 0 ];
	mov.u16 %rs60, %rs2;
	@%p61 ld.global.b16 { %rs60 }, [ %rd89 + 0 ];
	mov.u16 %rs61, %rs2;
	@%p62 ld.global.b16 { %rs61 }, [ %rd90 + 0 ];
	mov.u16 %rs62, %rs2;
	@%p63 ld.global.b16 { %rs62 }, [ %rd91 + 0 ];
	mov.u16 %rs63, %rs2;
	@%p64 ld.global.b16 { %rs63 }, [ %rd92 + 0 ];
	mov.u16 %rs64, %rs2;
	@%p65 ld.global.b16 { %rs64 }, [ %rd93 + 0 ];
	mov.u16 %rs65, %rs2;
	@%p66 ld.global.b16 { %rs65 }, [ %rd94 + 0 ];
	cvt.f32.f16 	%r147, %rs58;
	cvt.f32.f16 	%r148, %rs59;
	cvt.f32.f16 	%r149, %rs60;
	cvt.f32.f16 	%r150, %rs61;
	cvt.f32.f16 	%r151, %rs62;
	cvt.f32.f16 	%r152, %rs63;
	cvt.f32.f16 	%r153, %rs64;
	cvt.f32.f16 	%r154, %rs65;
	add.f32 	%r166, %r138, %r147;
	add.f32 	%r167, %r139, %r148;
	add.f32 	%r168, %r140, %r149;
	add.f32 	%r169, %r141, %r150;
	add.f32 	%r170, %r142, %r151;
	add.f32 	%r171, %r143, %r152;
	add.f32 	%r172, %r144, %r153;
	add.f32 	%r173, %r145, %r154;
	add.s32 	%r165, %r165, 8;
	setp.lt.s32 	%p67, %r165, %r8;
	@%p67 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p68, %r164, %r9;
	setp.lt.s32 	%p69, %r10, 0;
	max.f32 	%r155, %r11, 0f3F800000;
	div.rn.f32 	%r156, %r166, %r155;
	div.rn.f32 	%r157, %r167, %r155;
	div.rn.f32 	%r158, %r168, %r155;
	div.rn.f32 	%r159, %r169, %r155;
	div.rn.f32 	%r160, %r170, %r155;
	div.rn.f32 	%r161, %r171, %r155;
	div.rn.f32 	%r162, %r172, %r155;
	div.rn.f32 	%r163, %r173, %r155;
	add.s64 	%rd143, %rd1, %rd2;
	mul.lo.s64 	%rd144, %rd143, %rd5;
	shl.b64 	%rd145, %rd144, 1;
	add.s64 	%rd146, %rd8, %rd145;
	add.s64 	%rd135, %rd146, %rd147;
	add.s64 	%rd136, %rd135, 64;
	add.s64 	%rd137, %rd135, 128;
	add.s64 	%rd138, %rd135, 192;
	add.s64 	%rd139, %rd135, 256;
	add.s64 	%rd140, %rd135, 320;
	add.s64 	%rd141, %rd135, 384;
	add.s64 	%rd142, %rd135, 448;
	cvt.rn.f16.f32 	%rs74, %r156;
	cvt.rn.f16.f32 	%rs75, %r157;
	cvt.rn.f16.f32 	%rs76, %r158;
	cvt.rn.f16.f32 	%rs77, %r159;
	cvt.rn.f16.f32 	%rs78, %r160;
	cvt.rn.f16.f32 	%rs79, %r161;
	cvt.rn.f16.f32 	%rs80, %r162;
	cvt.rn.f16.f32 	%rs81, %r163;
	selp.b16 	%rs66, 32256, %rs74, %p69;
	@%p68 st.global.b16 [ %rd135 + 0 ], { %rs66 };
	selp.b16 	%rs67, 32256, %rs75, %p69;
	@%p76 st.global.b16 [ %rd136 + 0 ], { %rs67 };
	selp.b16 	%rs68, 32256, %rs76, %p69;
	@%p75 st.global.b16 [ %rd137 + 0 ], { %rs68 };
	selp.b16 	%rs69, 32256, %rs77, %p69;
	@%p74 st.global.b16 [ %rd138 + 0 ], { %rs69 };
	selp.b16 	%rs70, 32256, %rs78, %p69;
	@%p73 st.global.b16 [ %rd139 + 0 ], { %rs70 };
	selp.b16 	%rs71, 32256, %rs79, %p69;
	@%p72 st.global.b16 [ %rd140 + 0 ], { %rs71 };
	selp.b16 	%rs72, 32256, %rs80, %p69;
	@%p71 st.global.b16 [ %rd141 + 0 ], { %rs72 };
	selp.b16 	%rs73, 32256, %rs81, %p69;
	@%p70 st.global.b16 [ %rd142 + 0 ], { %rs73 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char similarity_bf16[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_bf16(
	.param .u64 .ptr .global .align 1 similarity_bf16_param_0,
	.param .u64 .ptr .global .align 1 similarity_bf16_param_1,
	.param .u64 .ptr .global .align 1 similarity_bf16_param_2,
	.param .u64 .ptr .global .align 1 similarity_bf16_param_3,
	.param .u32 similarity_bf16_param_4,
	.param .u32 similarity_bf16_param_5,
	.param .u32 similarity_bf16_param_6,
	.param .u64 .ptr .global .align 1 similarity_bf16_param_7,
	.param .u64 .ptr .global .align 1 similarity_bf16_param_8
)
.reqntid 128
{
	.reg .pred 	%p<226>;
	.reg .b16 	%rs<65>;
	.reg .b32 	%r<1213>;
	.reg .b64 	%rd<408>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_12;
	ld.param.b32 	%r87, [similarity_bf16_param_5];
	ld.param.b32 	%r86, [similarity_bf16_param_4];
	ld.param.b64 	%rd105, [similarity_bf16_param_2];
	ld.param.b64 	%rd103, [similarity_bf16_param_0];
	mov.u32 	%r89, %ctaid.z;
	cvt.u64.u32 	%rd1, %r89;
	shr.s32 	%r138, %r87, 31;
	shr.u32 	%r139, %r138, 28;
	add.s32 	%r140, %r87, %r139;
	and.b32 	%r3, %r140, -16;
	shl.b32 	%r141, %r2, 6;
	mov.u32 	%r4, %tid.x;
	bfe.u32 	%r142, %r4, 3, 4;
	or.b32 	%r143, %r142, 16;
	or.b32 	%r144, %r142, 32;
	or.b32 	%r145, %r142, 48;
	and.b32 	%r5, %r4, 63;
	and.b32 	%r6, %r4, 64;
	bfe.u32 	%r148, %r4, 6, 1;
	or.b32 	%r149, %r148, 2;
	or.b32 	%r150, %r148, 4;
	or.b32 	%r151, %r148, 6;
	or.b32 	%r152, %r148, 8;
	or.b32 	%r153, %r148, 10;
	or.b32 	%r154, %r148, 12;
	or.b32 	%r155, %r148, 14;
	or.b32 	%r156, %r148, 16;
	or.b32 	%r157, %r148, 18;
	or.b32 	%r158, %r148, 20;
	or.b32 	%r159, %r148, 22;
	or.b32 	%r160, %r148, 24;
	or.b32 	%r161, %r148, 26;
	or.b32 	%r162, %r148, 28;
	or.b32 	%r163, %r148, 30;
	or.b32 	%r164, %r148, 32;
	or.b32 	%r165, %r148, 34;
	or.b32 	%r166, %r148, 36;
	or.b32 	%r167, %r148, 38;
	or.b32 	%r168, %r148, 40;
	or.b32 	%r169, %r148, 42;
	or.b32 	%r170, %r148, 44;
	or.b32 	%r171, %r148, 46;
	or.b32 	%r172, %r148, 48;
	or.b32 	%r173, %r148, 50;
	or.b32 	%r174, %r148, 52;
	or.b32 	%r175, %r148, 54;
	or.b32 	%r176, %r148, 56;
	or.b32 	%r177, %r148, 58;
	or.b32 	%r178, %r148, 60;
	or.b32 	%r179, %r148, 62;
	and.b32 	%r7, %r4, 7;
	shl.b32 	%r8, %r7, 3;
	and.b32 	%r9, %r4, 3;
	and.b32 	%r10, %r4, 32;
	or.b32 	%r11, %r142, %r141;
	or.b32 	%r12, %r143, %r141;
	or.b32 	%r13, %r144, %r141;
	or.b32 	%r14, %r145, %r141;
	or.b32 	%r183, %r148, %r141;
	or.b32 	%r184, %r149, %r141;
	or.b32 	%r185, %r150, %r141;
	or.b32 	%r186, %r151, %r141;
	or.b32 	%r187, %r152, %r141;
	or.b32 	%r188, %r153, %r141;
	or.b32 	%r189, %r154, %r141;
	or.b32 	%r190, %r155, %r141;
	or.b32 	%r191, %r156, %r141;
	or.b32 	%r192, %r157, %r141;
	or.b32 	%r193, %r158, %r141;
	or.b32 	%r194, %r159, %r141;
	or.b32 	%r195, %r160, %r141;
	or.b32 	%r196, %r161, %r141;
	or.b32 	%r197, %r162, %r141;
	or.b32 	%r198, %r163, %r141;
	or.b32 	%r199, %r164, %r141;
	or.b32 	%r200, %r165, %r141;
	or.b32 	%r201, %r166, %r141;
	or.b32 	%r202, %r167, %r141;
	or.b32 	%r203, %r168, %r141;
	or.b32 	%r204, %r169, %r141;
	or.b32 	%r205, %r170, %r141;
	or.b32 	%r206, %r171, %r141;
	or.b32 	%r207, %r172, %r141;
	or.b32 	%r208, %r173, %r141;
	or.b32 	%r209, %r174, %r141;
	or.b32 	%r210, %r175, %r141;
	or.b32 	%r211, %r176, %r141;
	or.b32 	%r212, %r177, %r141;
	or.b32 	%r213, %r178, %r141;
	or.b32 	%r214, %r179, %r141;
	shl.b32 	%r215, %r1, 6;
	or.b32 	%r20, %r142, %r215;
	or.b32 	%r21, %r143, %r215;
	or.b32 	%r22, %r144, %r215;
	or.b32 	%r23, %r145, %r215;
	or.b32 	%r32, %r215, %r5;
	cvt.s64.s32 	%rd2, %r86;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.s64.s32 	%rd131, %r3;
	mul.lo.s64 	%rd132, %rd3, %rd131;
	shl.b64 	%rd133, %rd132, 1;
	add.s64 	%rd134, %rd103, %rd133;
	cvt.u64.u32 	%rd135, %r11;
	cvt.u64.u32 	%rd136, %r12;
	cvt.u64.u32 	%rd137, %r13;
	cvt.u64.u32 	%rd138, %r14;
	cvt.u64.u32 	%rd4, %r183;
	cvt.u64.u32 	%rd5, %r184;
	cvt.u64.u32 	%rd6, %r185;
	cvt.u64.u32 	%rd7, %r186;
	cvt.u64.u32 	%rd8, %r187;
	cvt.u64.u32 	%rd9, %r188;
	cvt.u64.u32 	%rd10, %r189;
	cvt.u64.u32 	%rd11, %r190;
	cvt.u64.u32 	%rd12, %r191;
	cvt.u64.u32 	%rd13, %r192;
	cvt.u64.u32 	%rd14, %r193;
	cvt.u64.u32 	%rd15, %r194;
	cvt.u64.u32 	%rd16, %r195;
	cvt.u64.u32 	%rd17, %r196;
	cvt.u64.u32 	%rd18, %r197;
	cvt.u64.u32 	%rd19, %r198;
	cvt.u64.u32 	%rd20, %r199;
	cvt.u64.u32 	%rd21, %r200;
	cvt.u64.u32 	%rd22, %r201;
	cvt.u64.u32 	%rd23, %r202;
	cvt.u64.u32 	%rd24, %r203;
	cvt.u64.u32 	%rd25, %r204;
	cvt.u64.u32 	%rd26, %r205;
	cvt.u64.u32 	%rd27, %r206;
	cvt.u64.u32 	%rd28, %r207;
	cvt.u64.u32 	%rd29, %r208;
	cvt.u64.u32 	%rd30, %r209;
	cvt.u64.u32 	%rd31, %r210;
	cvt.u64.u32 	%rd32, %r211;
	cvt.u64.u32 	%rd33, %r212;
	cvt.u64.u32 	%rd34, %r213;
	cvt.u64.u32 	%rd35, %r214;
	mul.lo.s64 	%rd139, %rd131, %rd135;
	mul.lo.s64 	%rd140, %rd131, %rd136;
	mul.lo.s64 	%rd141, %rd131, %rd137;
	mul.lo.s64 	%rd142, %rd131, %rd138;
	shl.b64 	%rd143, %rd139, 1;
	add.s64 	%rd144, %rd134, %rd143;
	shl.b64 	%rd145, %rd140, 1;
	add.s64 	%rd146, %rd134, %rd145;
	shl.b64 	%rd147, %rd141, 1;
	add.s64 	%rd148, %rd134, %rd147;
	shl.b64 	%rd149, %rd142, 1;
	add.s64 	%rd150, %rd134, %rd149;
	mul.wide.u32 	%rd151, %r8, 2;
	add.s64 	%rd107, %rd144, %rd151;
	add.s64 	%rd108, %rd146, %rd151;
	add.s64 	%rd109, %rd148, %rd151;
	add.s64 	%rd110, %rd150, %rd151;
	mul.wide.s32 	%rd152, %r3, %r20;
	mul.wide.s32 	%rd153, %r3, %r21;
	mul.wide.s32 	%rd154, %r3, %r22;
	mul.wide.s32 	%rd155, %r3, %r23;
	shl.b64 	%rd156, %rd152, 1;
	add.s64 	%rd157, %rd134, %rd156;
	shl.b64 	%rd158, %rd153, 1;
	add.s64 	%rd159, %rd134, %rd158;
	shl.b64 	%rd160, %rd154, 1;
	add.s64 	%rd161, %rd134, %rd160;
	shl.b64 	%rd162, %rd155, 1;
	add.s64 	%rd163, %rd134, %rd162;
	add.s64 	%rd111, %rd157, %rd151;
	add.s64 	%rd112, %rd159, %rd151;
	add.s64 	%rd113, %rd161, %rd151;
	add.s64 	%rd114, %rd163, %rd151;
	setp.lt.s32 	%p34, %r11, %r86;
	setp.lt.s32 	%p35, %r12, %r86;
	setp.lt.s32 	%p36, %r13, %r86;
	setp.lt.s32 	%p37, %r14, %r86;
	setp.lt.s32 	%p38, %r20, %r86;
	setp.lt.s32 	%p39, %r21, %r86;
	setp.lt.s32 	%p40, %r22, %r86;
	setp.lt.s32 	%p41, %r23, %r86;
	setp.gt.s32 	%p42, %r87, 15;
	setp.lt.s32 	%p43, %r8, %r3;
	shl.b32 	%r33, %r4, 4;
	and.b32 	%r34, %r33, 2032;
	mov.b32 	%r248, global_smem;
	add.s32 	%r90, %r248, %r34;
	selp.b32 	%r249, 16, 0, %p43;
	selp.b32 	%r250, %r249, 0, %p34;
	selp.b32 	%r91, %r250, 0, %p42;
	cp.async.cg.shared.global [ %r90 + 0 ], [ %rd107 + 0 ], 0x10, %r91;
	add.s32 	%r92, %r90, 2048;
	selp.b32 	%r251, %r249, 0, %p35;
	selp.b32 	%r93, %r251, 0, %p42;
	cp.async.cg.shared.global [ %r92 + 0 ], [ %rd108 + 0 ], 0x10, %r93;
	add.s32 	%r94, %r90, 4096;
	selp.b32 	%r252, %r249, 0, %p36;
	selp.b32 	%r95, %r252, 0, %p42;
	cp.async.cg.shared.global [ %r94 + 0 ], [ %rd109 + 0 ], 0x10, %r95;
	add.s32 	%r96, %r90, 6144;
	selp.b32 	%r253, %r249, 0, %p37;
	selp.b32 	%r97, %r253, 0, %p42;
	cp.async.cg.shared.global [ %r96 + 0 ], [ %rd110 + 0 ], 0x10, %r97;
	cp.async.commit_group;
	add.s32 	%r98, %r90, 24576;
	selp.b32 	%r254, %r249, 0, %p38;
	selp.b32 	%r99, %r254, 0, %p42;
	cp.async.cg.shared.global [ %r98 + 0 ], [ %rd111 + 0 ], 0x10, %r99;
	add.s32 	%r100, %r90, 26624;
	selp.b32 	%r255, %r249, 0, %p39;
	selp.b32 	%r101, %r255, 0, %p42;
	cp.async.cg.shared.global [ %r100 + 0 ], [ %rd112 + 0 ], 0x10, %r101;
	add.s32 	%r102, %r90, 28672;
	selp.b32 	%r256, %r249, 0, %p40;
	selp.b32 	%r103, %r256, 0, %p42;
	cp.async.cg.shared.global [ %r102 + 0 ], [ %rd113 + 0 ], 0x10, %r103;
	add.s32 	%r104, %r90, 30720;
	selp.b32 	%r257, %r249, 0, %p41;
	selp.b32 	%r105, %r257, 0, %p42;
	cp.async.cg.shared.global [ %r104 + 0 ], [ %rd114 + 0 ], 0x10, %r105;
	cp.async.commit_group;
	setp.gt.s32 	%p44, %r87, 79;
	or.b32 	%r258, %r8, 64;
	setp.lt.s32 	%p45, %r258, %r3;
	add.s64 	%rd115, %rd107, 128;
	add.s64 	%rd116, %rd108, 128;
	add.s64 	%rd117, %rd109, 128;
	add.s64 	%rd118, %rd110, 128;
	add.s32 	%r106, %r90, 8192;
	selp.b32 	%r259, 16, 0, %p45;
	selp.b32 	%r260, %r259, 0, %p34;
	selp.b32 	%r107, %r260, 0, %p44;
	cp.async.cg.shared.global [ %r106 + 0 ], [ %rd115 + 0 ], 0x10, %r107;
	add.s32 	%r108, %r90, 10240;
	selp.b32 	%r261, %r259, 0, %p35;
	selp.b32 	%r109, %r261, 0, %p44;
	cp.async.cg.shared.global [ %r108 + 0 ], [ %rd116 + 0 ], 0x10, %r109;
	add.s32 	%r110, %r90, 12288;
	selp.b32 	%r262, %r259, 0, %p36;
	selp.b32 	%r111, %r262, 0, %p44;
	cp.async.cg.shared.global [ %r110 + 0 ], [ %rd117 + 0 ], 0x10, %r111;
	add.s32 	%r112, %r90, 14336;
	selp.b32 	%r263, %r259, 0, %p37;
	selp.b32 	%r113, %r263, 0, %p44;
	cp.async.cg.shared.global [ %r112 + 0 ], [ %rd118 + 0 ], 0x10, %r113;
	cp.async.commit_group;
	add.s64 	%rd119, %rd111, 128;
	add.s64 	%rd120, %rd112, 128;
	add.s64 	%rd121, %rd113, 128;
	add.s64 	%rd122, %rd114, 128;
	add.s32 	%r114, %r90, 32768;
	selp.b32 	%r264, %r259, 0, %p38;
	selp.b32 	%r115, %r264, 0, %p44;
	cp.async.cg.shared.global [ %r114 + 0 ], [ %rd119 + 0 ], 0x10, %r115;
	add.s32 	%r116, %r90, 34816;
	selp.b32 	%r265, %r259, 0, %p39;
	selp.b32 	%r117, %r265, 0, %p44;
	cp.async.cg.shared.global [ %r116 + 0 ], [ %rd120 + 0 ], 0x10, %r117;
	add.s32 	%r118, %r90, 36864;
	selp.b32 	%r266, %r259, 0, %p40;
	selp.b32 	%r119, %r266, 0, %p44;
	cp.async.cg.shared.global [ %r118 + 0 ], [ %rd121 + 0 ], 0x10, %r119;
	add.s32 	%r120, %r90, 38912;
	selp.b32 	%r267, %r259, 0, %p41;
	selp.b32 	%r121, %r267, 0, %p44;
	cp.async.cg.shared.global [ %r120 + 0 ], [ %rd122 + 0 ], 0x10, %r121;
	cp.async.commit_group;
	setp.gt.s32 	%p46, %r87, 143;
	or.b32 	%r268, %r8, 128;
	setp.lt.s32 	%p47, %r268, %r3;
	add.s64 	%rd123, %rd107, 256;
	add.s64 	%rd124, %rd108, 256;
	add.s64 	%rd125, %rd109, 256;
	add.s64 	%rd126, %rd110, 256;
	add.s32 	%r122, %r90, 16384;
	selp.b32 	%r269, 16, 0, %p47;
	selp.b32 	%r270, %r269, 0, %p34;
	selp.b32 	%r123, %r270, 0, %p46;
	cp.async.cg.shared.global [ %r122 + 0 ], [ %rd123 + 0 ], 0x10, %r123;
	add.s32 	%r124, %r90, 18432;
	selp.b32 	%r271, %r269, 0, %p35;
	selp.b32 	%r125, %r271, 0, %p46;
	cp.async.cg.shared.global [ %r124 + 0 ], [ %rd124 + 0 ], 0x10, %r125;
	add.s32 	%r126, %r90, 20480;
	selp.b32 	%r272, %r269, 0, %p36;
	selp.b32 	%r127, %r272, 0, %p46;
	cp.async.cg.shared.global [ %r126 + 0 ], [ %rd125 + 0 ], 0x10, %r127;
	add.s32 	%r128, %r90, 22528;
	selp.b32 	%r273, %r269, 0, %p37;
	selp.b32 	%r129, %r273, 0, %p46;
	cp.async.cg.shared.global [ %r128 + 0 ], [ %rd126 + 0 ], 0x10, %r129;
	cp.async.commit_group;
	add.s64 	%rd127, %rd111, 256;
	add.s64 	%rd128, %rd112, 256;
	add.s64 	%rd129, %rd113, 256;
	add.s64 	%rd130, %rd114, 256;
	add.s32 	%r130, %r90, 40960;
	selp.b32 	%r274, %r269, 0, %p38;
	selp.b32 	%r131, %r274, 0, %p46;
	cp.async.cg.shared.global [ %r130 + 0 ], [ %rd127 + 0 ], 0x10, %r131;
	add.s32 	%r132, %r90, 43008;
	selp.b32 	%r275, %r269, 0, %p39;
	selp.b32 	%r133, %r275, 0, %p46;
	cp.async.cg.shared.global [ %r132 + 0 ], [ %rd128 + 0 ], 0x10, %r133;
	add.s32 	%r134, %r90, 45056;
	selp.b32 	%r276, %r269, 0, %p40;
	selp.b32 	%r135, %r276, 0, %p46;
	cp.async.cg.shared.global [ %r134 + 0 ], [ %rd129 + 0 ], 0x10, %r135;
	add.s32 	%r136, %r90, 47104;
	selp.b32 	%r277, %r269, 0, %p41;
	selp.b32 	%r137, %r277, 0, %p46;
	cp.async.cg.shared.global [ %r136 + 0 ], [ %rd130 + 0 ], 0x10, %r137;
	cp.async.commit_group;
	@!%p42 bra 	$L__BB0_2;
	add.s32 	%r35, %r3, -192;
	shl.b32 	%r278, %r4, 7;
	and.b32 	%r36, %r278, 1920;
	and.b32 	%r1201, %r4, 16;
	shl.b32 	%r37, %r6, 5;
	shl.b32 	%r38, %r7, 7;
	shl.b32 	%r279, %r4, 1;
	and.b32 	%r39, %r279, 48;
	shl.b32 	%r40, %r10, 5;
	mov.b32 	%r1202, 0f00000000;
	mov.b32 	%r1168, 2;
	mov.b32 	%r1167, -1;
	mov.b32 	%r1166, 192;
	mov.b32 	%r1203, %r1202;
	mov.b32 	%r1204, %r1202;
	mov.b32 	%r1205, %r1202;
	mov.b32 	%r1206, %r1202;
	mov.b32 	%r1207, %r1202;
	mov.b32 	%r1208, %r1202;
	mov.b32 	%r1209, %r1202;
	mov.b32 	%r1169, %r1202;
	mov.b32 	%r1170, %r1202;
	mov.b32 	%r1171, %r1202;
	mov.b32 	%r1172, %r1202;
	mov.b32 	%r1173, %r1202;
	mov.b32 	%r1174, %r1202;
	mov.b32 	%r1175, %r1202;
	mov.b32 	%r1176, %r1202;
	mov.b32 	%r1177, %r1202;
	mov.b32 	%r1178, %r1202;
	mov.b32 	%r1179, %r1202;
	mov.b32 	%r1180, %r1202;
	mov.b32 	%r1181, %r1202;
	mov.b32 	%r1182, %r1202;
	mov.b32 	%r1183, %r1202;
	mov.b32 	%r1184, %r1202;
	mov.b32 	%r1185, %r1202;
	mov.b32 	%r1186, %r1202;
	mov.b32 	%r1187, %r1202;
	mov.b32 	%r1188, %r1202;
	mov.b32 	%r1189, %r1202;
	mov.b32 	%r1190, %r1202;
	mov.b32 	%r1191, %r1202;
	mov.b32 	%r1192, %r1202;
	mov.b32 	%r1193, %r1202;
	mov.b32 	%r1194, %r1202;
	mov.b32 	%r1195, %r1202;
	mov.b32 	%r1196, %r1202;
	mov.b32 	%r1197, %r1202;
	mov.b32 	%r1198, %r1202;
	mov.b32 	%r1199, %r1202;
	mov.b32 	%r1200, %r1202;
$L__BB0_4:
	add.s32 	%r360, %r1166, -192;
	setp.lt.s32 	%p48, %r360, %r35;
	add.s32 	%r361, %r1167, 1;
	setp.gt.s32 	%p49, %r361, 2;
	selp.b32 	%r1167, 0, %r361, %p49;
	cp.async.wait_group 	4;
	bar.sync 	0;
	shl.b32 	%r362, %r1167, 13;
	add.s32 	%r363, %r248, %r362;
	add.s32 	%r364, %r363, %r1201;
	add.s32 	%r365, %r364, %r37;
	add.s32 	%r366, %r365, %r36;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r280, %r281, %r282, %r283}, [%r366];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r296, %r297, %r298, %r299}, [%r366+32];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r312, %r313, %r314, %r315}, [%r366+64];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r328, %r329, %r330, %r331}, [%r366+96];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r292, %r293, %r294, %r295}, [%r366+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r308, %r309, %r310, %r311}, [%r366+4128];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r324, %r325, %r326, %r327}, [%r366+4160];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r340, %r341, %r342, %r343}, [%r366+4192];
	add.s32 	%r367, %r363, %r34;
	ld.shared.v4.b32 	{%r368, %r369, %r370, %r371}, [%r367];
	mov.b32 	{%rs1, %rs2}, %r371;
	mov.b32 	{%rs3, %rs4}, %r370;
	mov.b32 	{%rs5, %rs6}, %r369;
	mov.b32 	{%rs7, %rs8}, %r368;
	ld.shared.v4.b32 	{%r372, %r373, %r374, %r375}, [%r367+2048];
	mov.b32 	{%rs9, %rs10}, %r375;
	mov.b32 	{%rs11, %rs12}, %r374;
	mov.b32 	{%rs13, %rs14}, %r373;
	mov.b32 	{%rs15, %rs16}, %r372;
	ld.shared.v4.b32 	{%r376, %r377, %r378, %r379}, [%r367+4096];
	mov.b32 	{%rs17, %rs18}, %r379;
	mov.b32 	{%rs19, %rs20}, %r378;
	mov.b32 	{%rs21, %rs22}, %r377;
	mov.b32 	{%rs23, %rs24}, %r376;
	ld.shared.v4.b32 	{%r380, %r381, %r382, %r383}, [%r367+6144];
	mov.b32 	{%rs25, %rs26}, %r383;
	mov.b32 	{%rs27, %rs28}, %r382;
	mov.b32 	{%rs29, %rs30}, %r381;
	mov.b32 	{%rs31, %rs32}, %r380;
	add.s32 	%r384, %r363, %r40;
	add.s32 	%r385, %r384, %r38;
	add.s32 	%r386, %r385, %r39;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r284, %r285, %r300, %r301}, [%r386+24576];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r316, %r317, %r332, %r333}, [%r386+24640];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r286, %r287, %r302, %r303}, [%r386+26624];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r318, %r319, %r334, %r335}, [%r386+26688];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r288, %r289, %r304, %r305}, [%r386+28672];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r320, %r321, %r336, %r337}, [%r386+28736];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r290, %r291, %r306, %r307}, [%r386+30720];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r322, %r323, %r338, %r339}, [%r386+30784];
	ld.shared.v4.b32 	{%r387, %r388, %r389, %r390}, [%r367+24576];
	mov.b32 	{%rs33, %rs34}, %r390;
	mov.b32 	{%rs35, %rs36}, %r389;
	mov.b32 	{%rs37, %rs38}, %r388;
	mov.b32 	{%rs39, %rs40}, %r387;
	ld.shared.v4.b32 	{%r391, %r392, %r393, %r394}, [%r367+26624];
	mov.b32 	{%rs41, %rs42}, %r394;
	mov.b32 	{%rs43, %rs44}, %r393;
	mov.b32 	{%rs45, %rs46}, %r392;
	mov.b32 	{%rs47, %rs48}, %r391;
	ld.shared.v4.b32 	{%r395, %r396, %r397, %r398}, [%r367+28672];
	mov.b32 	{%rs49, %rs50}, %r398;
	mov.b32 	{%rs51, %rs52}, %r397;
	mov.b32 	{%rs53, %rs54}, %r396;
	mov.b32 	{%rs55, %rs56}, %r395;
	ld.shared.v4.b32 	{%r399, %r400, %r401, %r402}, [%r367+30720];
	mov.b32 	{%rs57, %rs58}, %r402;
	mov.b32 	{%rs59, %rs60}, %r401;
	mov.b32 	{%rs61, %rs62}, %r400;
	mov.b32 	{%rs63, %rs64}, %r399;
$L__tmp0:
	cvt.f32.bf16 	%r403, %rs7;
	cvt.f32.bf16 	%r404, %rs39;
	cvt.f32.bf16 	%r405, %rs8;
	cvt.f32.bf16 	%r406, %rs40;
	cvt.f32.bf16 	%r407, %rs5;
	cvt.f32.bf16 	%r408, %rs37;
	cvt.f32.bf16 	%r409, %rs6;
	cvt.f32.bf16 	%r410, %rs38;
	cvt.f32.bf16 	%r411, %rs3;
	cvt.f32.bf16 	%r412, %rs35;
	cvt.f32.bf16 	%r413, %rs4;
	cvt.f32.bf16 	%r414, %rs36;
	cvt.f32.bf16 	%r415, %rs1;
	cvt.f32.bf16 	%r416, %rs33;
	cvt.f32.bf16 	%r417, %rs2;
	cvt.f32.bf16 	%r418, %rs34;
	cvt.f32.bf16 	%r419, %rs15;
	cvt.f32.bf16 	%r420, %rs47;
	cvt.f32.bf16 	%r421, %rs16;
	cvt.f32.bf16 	%r422, %rs48;
	cvt.f32.bf16 	%r423, %rs13;
	cvt.f32.bf16 	%r424, %rs45;
	cvt.f32.bf16 	%r425, %rs14;
	cvt.f32.bf16 	%r426, %rs46;
	cvt.f32.bf16 	%r427, %rs11;
	cvt.f32.bf16 	%r428, %rs43;
	cvt.f32.bf16 	%r429, %rs12;
	cvt.f32.bf16 	%r430, %rs44;
	cvt.f32.bf16 	%r431, %rs9;
	cvt.f32.bf16 	%r432, %rs41;
	cvt.f32.bf16 	%r433, %rs10;
	cvt.f32.bf16 	%r434, %rs42;
	cvt.f32.bf16 	%r435, %rs23;
	cvt.f32.bf16 	%r436, %rs55;
	cvt.f32.bf16 	%r437, %rs24;
	cvt.f32.bf16 	%r438, %rs56;
	cvt.f32.bf16 	%r439, %rs21;
	cvt.f32.bf16 	%r440, %rs53;
	cvt.f32.bf16 	%r441, %rs22;
	cvt.f32.bf16 	%r442, %rs54;
	cvt.f32.bf16 	%r443, %rs19;
	cvt.f32.bf16 	%r444, %rs51;
	cvt.f32.bf16 	%r445, %rs20;
	cvt.f32.bf16 	%r446, %rs52;
	cvt.f32.bf16 	%r447, %rs17;
	cvt.f32.bf16 	%r448, %rs49;
	cvt.f32.bf16 	%r449, %rs18;
	cvt.f32.bf16 	%r450, %rs50;
	cvt.f32.bf16 	%r451, %rs31;
	cvt.f32.bf16 	%r452, %rs63;
	cvt.f32.bf16 	%r453, %rs32;
	cvt.f32.bf16 	%r454, %rs64;
	cvt.f32.bf16 	%r455, %rs29;
	cvt.f32.bf16 	%r456, %rs61;
	cvt.f32.bf16 	%r457, %rs30;
	cvt.f32.bf16 	%r458, %rs62;
	cvt.f32.bf16 	%r459, %rs27;
	cvt.f32.bf16 	%r460, %rs59;
	cvt.f32.bf16 	%r461, %rs28;
	cvt.f32.bf16 	%r462, %rs60;
	cvt.f32.bf16 	%r463, %rs25;
	cvt.f32.bf16 	%r464, %rs57;
	cvt.f32.bf16 	%r465, %rs26;
	cvt.f32.bf16 	%r466, %rs58;
	mul.f32 	%r467, %r405, %r405;
	mul.f32 	%r468, %r406, %r406;
	mul.f32 	%r469, %r409, %r409;
	mul.f32 	%r470, %r410, %r410;
	mul.f32 	%r471, %r413, %r413;
	mul.f32 	%r472, %r414, %r414;
	mul.f32 	%r473, %r417, %r417;
	mul.f32 	%r474, %r418, %r418;
	mul.f32 	%r475, %r421, %r421;
	mul.f32 	%r476, %r422, %r422;
	mul.f32 	%r477, %r425, %r425;
	mul.f32 	%r478, %r426, %r426;
	mul.f32 	%r479, %r429, %r429;
	mul.f32 	%r480, %r430, %r430;
	mul.f32 	%r481, %r433, %r433;
	mul.f32 	%r482, %r434, %r434;
	mul.f32 	%r483, %r437, %r437;
	mul.f32 	%r484, %r438, %r438;
	mul.f32 	%r485, %r441, %r441;
	mul.f32 	%r486, %r442, %r442;
	mul.f32 	%r487, %r445, %r445;
	mul.f32 	%r488, %r446, %r446;
	mul.f32 	%r489, %r449, %r449;
	mul.f32 	%r490, %r450, %r450;
	mul.f32 	%r491, %r453, %r453;
	mul.f32 	%r492, %r454, %r454;
	mul.f32 	%r493, %r457, %r457;
	mul.f32 	%r494, %r458, %r458;
	mul.f32 	%r495, %r461, %r461;
	mul.f32 	%r496, %r462, %r462;
	mul.f32 	%r497, %r465, %r465;
	mul.f32 	%r498, %r466, %r466;
$L__tmp1:
	fma.rn.f32 	%r499, %r403, %r403, %r467;
	fma.rn.f32 	%r500, %r407, %r407, %r469;
	fma.rn.f32 	%r501, %r411, %r411, %r471;
	fma.rn.f32 	%r502, %r415, %r415, %r473;
	add.f32 	%r503, %r499, %r500;
	add.f32 	%r504, %r501, %r502;
	add.f32 	%r505, %r503, %r504;
	fma.rn.f32 	%r506, %r404, %r404, %r468;
	fma.rn.f32 	%r507, %r408, %r408, %r470;
	fma.rn.f32 	%r508, %r412, %r412, %r472;
	fma.rn.f32 	%r509, %r416, %r416, %r474;
	add.f32 	%r510, %r506, %r507;
	add.f32 	%r511, %r508, %r509;
	add.f32 	%r512, %r510, %r511;
	fma.rn.f32 	%r513, %r419, %r419, %r475;
	fma.rn.f32 	%r514, %r423, %r423, %r477;
	fma.rn.f32 	%r515, %r427, %r427, %r479;
	fma.rn.f32 	%r516, %r431, %r431, %r481;
	add.f32 	%r517, %r513, %r514;
	add.f32 	%r518, %r515, %r516;
	add.f32 	%r519, %r517, %r518;
	fma.rn.f32 	%r520, %r420, %r420, %r476;
	fma.rn.f32 	%r521, %r424, %r424, %r478;
	fma.rn.f32 	%r522, %r428, %r428, %r480;
	fma.rn.f32 	%r523, %r432, %r432, %r482;
	add.f32 	%r524, %r520, %r521;
	add.f32 	%r525, %r522, %r523;
	add.f32 	%r526, %r524, %r525;
	fma.rn.f32 	%r527, %r435, %r435, %r483;
	fma.rn.f32 	%r528, %r439, %r439, %r485;
	fma.rn.f32 	%r529, %r443, %r443, %r487;
	fma.rn.f32 	%r530, %r447, %r447, %r489;
	add.f32 	%r531, %r527, %r528;
	add.f32 	%r532, %r529, %r530;
	add.f32 	%r533, %r531, %r532;
	fma.rn.f32 	%r534, %r436, %r436, %r484;
	fma.rn.f32 	%r535, %r440, %r440, %r486;
	fma.rn.f32 	%r536, %r444, %r444, %r488;
	fma.rn.f32 	%r537, %r448, %r448, %r490;
	add.f32 	%r538, %r534, %r535;
	add.f32 	%r539, %r536, %r537;
	add.f32 	%r540, %r538, %r539;
	fma.rn.f32 	%r541, %r451, %r451, %r491;
	fma.rn.f32 	%r542, %r455, %r455, %r493;
	fma.rn.f32 	%r543, %r459, %r459, %r495;
	fma.rn.f32 	%r544, %r463, %r463, %r497;
	add.f32 	%r545, %r541, %r542;
	add.f32 	%r546, %r543, %r544;
	add.f32 	%r547, %r545, %r546;
	fma.rn.f32 	%r548, %r452, %r452, %r492;
	fma.rn.f32 	%r549, %r456, %r456, %r494;
	fma.rn.f32 	%r550, %r460, %r460, %r496;
	fma.rn.f32 	%r551, %r464, %r464, %r498;
	add.f32 	%r552, %r548, %r549;
	add.f32 	%r553, %r550, %r551;
	add.f32 	%r554, %r552, %r553;
$L__tmp2:
	add.f32 	%r1202, %r1202, %r505;
	add.f32 	%r1203, %r1203, %r512;
	add.f32 	%r1204, %r1204, %r519;
	add.f32 	%r1205, %r1205, %r526;
	add.f32 	%r1206, %r1206, %r533;
	add.f32 	%r1207, %r1207, %r540;
	add.f32 	%r1208, %r1208, %r547;
	add.f32 	%r1209, %r1209, %r554;
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r280, %r281, %r282, %r283 }, { %r284, %r285 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r280, %r281, %r282, %r283 }, { %r286, %r287 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r280, %r281, %r282, %r283 }, { %r288, %r289 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r280, %r281, %r282, %r283 }, { %r290, %r291 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r292, %r293, %r294, %r295 }, { %r284, %r285 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r292, %r293, %r294, %r295 }, { %r286, %r287 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r292, %r293, %r294, %r295 }, { %r288, %r289 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r292, %r293, %r294, %r295 }, { %r290, %r291 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r296, %r297, %r298, %r299 }, { %r300, %r301 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r296, %r297, %r298, %r299 }, { %r302, %r303 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r296, %r297, %r298, %r299 }, { %r304, %r305 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r296, %r297, %r298, %r299 }, { %r306, %r307 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r308, %r309, %r310, %r311 }, { %r300, %r301 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r308, %r309, %r310, %r311 }, { %r302, %r303 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r308, %r309, %r310, %r311 }, { %r304, %r305 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r308, %r309, %r310, %r311 }, { %r306, %r307 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r312, %r313, %r314, %r315 }, { %r316, %r317 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r312, %r313, %r314, %r315 }, { %r318, %r319 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r312, %r313, %r314, %r315 }, { %r320, %r321 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r312, %r313, %r314, %r315 }, { %r322, %r323 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r324, %r325, %r326, %r327 }, { %r316, %r317 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r324, %r325, %r326, %r327 }, { %r318, %r319 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r324, %r325, %r326, %r327 }, { %r320, %r321 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r324, %r325, %r326, %r327 }, { %r322, %r323 }, { %r1197, %r1198, %r1199, %r1200 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1169, %r1170, %r1171, %r1172 }, { %r328, %r329, %r330, %r331 }, { %r332, %r333 }, { %r1169, %r1170, %r1171, %r1172 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1173, %r1174, %r1175, %r1176 }, { %r328, %r329, %r330, %r331 }, { %r334, %r335 }, { %r1173, %r1174, %r1175, %r1176 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1177, %r1178, %r1179, %r1180 }, { %r328, %r329, %r330, %r331 }, { %r336, %r337 }, { %r1177, %r1178, %r1179, %r1180 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1181, %r1182, %r1183, %r1184 }, { %r328, %r329, %r330, %r331 }, { %r338, %r339 }, { %r1181, %r1182, %r1183, %r1184 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1185, %r1186, %r1187, %r1188 }, { %r340, %r341, %r342, %r343 }, { %r332, %r333 }, { %r1185, %r1186, %r1187, %r1188 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1189, %r1190, %r1191, %r1192 }, { %r340, %r341, %r342, %r343 }, { %r334, %r335 }, { %r1189, %r1190, %r1191, %r1192 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1193, %r1194, %r1195, %r1196 }, { %r340, %r341, %r342, %r343 }, { %r336, %r337 }, { %r1193, %r1194, %r1195, %r1196 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1197, %r1198, %r1199, %r1200 }, { %r340, %r341, %r342, %r343 }, { %r338, %r339 }, { %r1197, %r1198, %r1199, %r1200 };
	add.s32 	%r555, %r1168, 1;
	setp.gt.s32 	%p50, %r555, 2;
	selp.b32 	%r1168, 0, %r555, %p50;
	add.s32 	%r556, %r8, %r1166;
	setp.lt.s32 	%p51, %r556, %r3;
	mul.wide.s32 	%rd172, %r1166, 2;
	add.s64 	%rd164, %rd107, %rd172;
	add.s64 	%rd165, %rd108, %rd172;
	add.s64 	%rd166, %rd109, %rd172;
	add.s64 	%rd167, %rd110, %rd172;
	shl.b32 	%r557, %r1168, 13;
	add.s32 	%r558, %r248, %r557;
	bar.sync 	0;
	add.s32 	%r344, %r558, %r34;
	selp.b32 	%r559, 16, 0, %p51;
	selp.b32 	%r560, %r559, 0, %p34;
	selp.b32 	%r345, %r560, 0, %p48;
	cp.async.cg.shared.global [ %r344 + 0 ], [ %rd164 + 0 ], 0x10, %r345;
	add.s32 	%r346, %r344, 2048;
	selp.b32 	%r561, %r559, 0, %p35;
	selp.b32 	%r347, %r561, 0, %p48;
	cp.async.cg.shared.global [ %r346 + 0 ], [ %rd165 + 0 ], 0x10, %r347;
	add.s32 	%r348, %r344, 4096;
	selp.b32 	%r562, %r559, 0, %p36;
	selp.b32 	%r349, %r562, 0, %p48;
	cp.async.cg.shared.global [ %r348 + 0 ], [ %rd166 + 0 ], 0x10, %r349;
	add.s32 	%r350, %r344, 6144;
	selp.b32 	%r563, %r559, 0, %p37;
	selp.b32 	%r351, %r563, 0, %p48;
	cp.async.cg.shared.global [ %r350 + 0 ], [ %rd167 + 0 ], 0x10, %r351;
	cp.async.commit_group;
	add.s64 	%rd168, %rd111, %rd172;
	add.s64 	%rd169, %rd112, %rd172;
	add.s64 	%rd170, %rd113, %rd172;
	add.s64 	%rd171, %rd114, %rd172;
	add.s32 	%r352, %r344, 24576;
	selp.b32 	%r564, %r559, 0, %p38;
	selp.b32 	%r353, %r564, 0, %p48;
	cp.async.cg.shared.global [ %r352 + 0 ], [ %rd168 + 0 ], 0x10, %r353;
	add.s32 	%r354, %r344, 26624;
	selp.b32 	%r565, %r559, 0, %p39;
	selp.b32 	%r355, %r565, 0, %p48;
	cp.async.cg.shared.global [ %r354 + 0 ], [ %rd169 + 0 ], 0x10, %r355;
	add.s32 	%r356, %r344, 28672;
	selp.b32 	%r566, %r559, 0, %p40;
	selp.b32 	%r357, %r566, 0, %p48;
	cp.async.cg.shared.global [ %r356 + 0 ], [ %rd170 + 0 ], 0x10, %r357;
	add.s32 	%r358, %r344, 30720;
	selp.b32 	%r567, %r559, 0, %p41;
	selp.b32 	%r359, %r567, 0, %p48;
	cp.async.cg.shared.global [ %r358 + 0 ], [ %rd171 + 0 ], 0x10, %r359;
	cp.async.commit_group;
	add.s32 	%r41, %r1166, 64;
	add.s32 	%r568, %r1166, -128;
	setp.lt.s32 	%p52, %r568, %r3;
	mov.b32 	%r1166, %r41;
	@%p52 bra 	$L__BB0_4;
	bra.uni 	$L__BB0_5;
$L__BB0_2:
	and.b32 	%r1201, %r4, 16;
	mov.b32 	%r1169, 0f00000000;
	mov.b32 	%r1170, %r1169;
	mov.b32 	%r1171, %r1169;
	mov.b32 	%r1172, %r1169;
	mov.b32 	%r1173, %r1169;
	mov.b32 	%r1174, %r1169;
	mov.b32 	%r1175, %r1169;
	mov.b32 	%r1176, %r1169;
	mov.b32 	%r1177, %r1169;
	mov.b32 	%r1178, %r1169;
	mov.b32 	%r1179, %r1169;
	mov.b32 	%r1180, %r1169;
	mov.b32 	%r1181, %r1169;
	mov.b32 	%r1182, %r1169;
	mov.b32 	%r1183, %r1169;
	mov.b32 	%r1184, %r1169;
	mov.b32 	%r1185, %r1169;
	mov.b32 	%r1186, %r1169;
	mov.b32 	%r1187, %r1169;
	mov.b32 	%r1188, %r1169;
	mov.b32 	%r1189, %r1169;
	mov.b32 	%r1190, %r1169;
	mov.b32 	%r1191, %r1169;
	mov.b32 	%r1192, %r1169;
	mov.b32 	%r1193, %r1169;
	mov.b32 	%r1194, %r1169;
	mov.b32 	%r1195, %r1169;
	mov.b32 	%r1196, %r1169;
	mov.b32 	%r1197, %r1169;
	mov.b32 	%r1198, %r1169;
	mov.b32 	%r1199, %r1169;
	mov.b32 	%r1200, %r1169;
	mov.b32 	%r1202, %r1169;
	mov.b32 	%r1203, %r1169;
	mov.b32 	%r1204, %r1169;
	mov.b32 	%r1205, %r1169;
	mov.b32 	%r1206, %r1169;
	mov.b32 	%r1207, %r1169;
	mov.b32 	%r1208, %r1169;
	mov.b32 	%r1209, %r1169;
$L__BB0_5:
	or.b32 	%r19, %r141, %r5;
	cvt.u32.u64 	%r569, %rd35;
	cvt.u32.u64 	%r570, %rd34;
	cvt.u32.u64 	%r571, %rd33;
	cvt.u32.u64 	%r572, %rd32;
	cvt.u32.u64 	%r573, %rd31;
	cvt.u32.u64 	%r574, %rd30;
	cvt.u32.u64 	%r575, %rd29;
	cvt.u32.u64 	%r576, %rd28;
	cvt.u32.u64 	%r577, %rd27;
	cvt.u32.u64 	%r578, %rd26;
	cvt.u32.u64 	%r579, %rd25;
	cvt.u32.u64 	%r580, %rd24;
	cvt.u32.u64 	%r581, %rd23;
	cvt.u32.u64 	%r582, %rd22;
	cvt.u32.u64 	%r583, %rd21;
	cvt.u32.u64 	%r584, %rd20;
	cvt.u32.u64 	%r585, %rd19;
	cvt.u32.u64 	%r586, %rd18;
	cvt.u32.u64 	%r587, %rd17;
	cvt.u32.u64 	%r588, %rd16;
	cvt.u32.u64 	%r589, %rd15;
	cvt.u32.u64 	%r590, %rd14;
	cvt.u32.u64 	%r591, %rd13;
	cvt.u32.u64 	%r592, %rd12;
	cvt.u32.u64 	%r593, %rd11;
	cvt.u32.u64 	%r594, %rd10;
	cvt.u32.u64 	%r595, %rd9;
	cvt.u32.u64 	%r596, %rd8;
	cvt.u32.u64 	%r597, %rd7;
	cvt.u32.u64 	%r598, %rd6;
	cvt.u32.u64 	%r599, %rd5;
	cvt.u32.u64 	%r600, %rd4;
	cp.async.wait_group 	0;
	bar.sync 	0;
$L__tmp3:
	shfl.sync.bfly.b32 	%r601, %r1202, 4, 31, -1;
$L__tmp4:
	add.f32 	%r602, %r1202, %r601;
$L__tmp5:
	shfl.sync.bfly.b32 	%r603, %r602, 2, 31, -1;
$L__tmp6:
	add.f32 	%r604, %r602, %r603;
$L__tmp7:
	shfl.sync.bfly.b32 	%r605, %r604, 1, 31, -1;
$L__tmp8:
	add.f32 	%r606, %r604, %r605;
$L__tmp9:
	shfl.sync.bfly.b32 	%r607, %r1203, 4, 31, -1;
$L__tmp10:
	add.f32 	%r608, %r1203, %r607;
$L__tmp11:
	shfl.sync.bfly.b32 	%r609, %r608, 2, 31, -1;
$L__tmp12:
	add.f32 	%r610, %r608, %r609;
$L__tmp13:
	shfl.sync.bfly.b32 	%r611, %r610, 1, 31, -1;
$L__tmp14:
	add.f32 	%r612, %r610, %r611;
$L__tmp15:
	shfl.sync.bfly.b32 	%r613, %r1204, 4, 31, -1;
$L__tmp16:
	add.f32 	%r614, %r1204, %r613;
$L__tmp17:
	shfl.sync.bfly.b32 	%r615, %r614, 2, 31, -1;
$L__tmp18:
	add.f32 	%r616, %r614, %r615;
$L__tmp19:
	shfl.sync.bfly.b32 	%r617, %r616, 1, 31, -1;
$L__tmp20:
	add.f32 	%r618, %r616, %r617;
$L__tmp21:
	shfl.sync.bfly.b32 	%r619, %r1205, 4, 31, -1;
$L__tmp22:
	add.f32 	%r620, %r1205, %r619;
$L__tmp23:
	shfl.sync.bfly.b32 	%r621, %r620, 2, 31, -1;
$L__tmp24:
	add.f32 	%r622, %r620, %r621;
$L__tmp25:
	shfl.sync.bfly.b32 	%r623, %r622, 1, 31, -1;
$L__tmp26:
	add.f32 	%r624, %r622, %r623;
$L__tmp27:
	shfl.sync.bfly.b32 	%r625, %r1206, 4, 31, -1;
$L__tmp28:
	add.f32 	%r626, %r1206, %r625;
$L__tmp29:
	shfl.sync.bfly.b32 	%r627, %r626, 2, 31, -1;
$L__tmp30:
	add.f32 	%r628, %r626, %r627;
$L__tmp31:
	shfl.sync.bfly.b32 	%r629, %r628, 1, 31, -1;
$L__tmp32:
	add.f32 	%r630, %r628, %r629;
$L__tmp33:
	shfl.sync.bfly.b32 	%r631, %r1207, 4, 31, -1;
$L__tmp34:
	add.f32 	%r632, %r1207, %r631;
$L__tmp35:
	shfl.sync.bfly.b32 	%r633, %r632, 2, 31, -1;
$L__tmp36:
	add.f32 	%r634, %r632, %r633;
$L__tmp37:
	shfl.sync.bfly.b32 	%r635, %r634, 1, 31, -1;
$L__tmp38:
	add.f32 	%r636, %r634, %r635;
$L__tmp39:
	shfl.sync.bfly.b32 	%r637, %r1208, 4, 31, -1;
$L__tmp40:
	add.f32 	%r638, %r1208, %r637;
$L__tmp41:
	shfl.sync.bfly.b32 	%r639, %r638, 2, 31, -1;
$L__tmp42:
	add.f32 	%r640, %r638, %r639;
$L__tmp43:
	shfl.sync.bfly.b32 	%r641, %r640, 1, 31, -1;
$L__tmp44:
	add.f32 	%r642, %r640, %r641;
$L__tmp45:
	shfl.sync.bfly.b32 	%r643, %r1209, 4, 31, -1;
$L__tmp46:
	add.f32 	%r644, %r1209, %r643;
$L__tmp47:
	shfl.sync.bfly.b32 	%r645, %r644, 2, 31, -1;
$L__tmp48:
	add.f32 	%r646, %r644, %r645;
$L__tmp49:
	shfl.sync.bfly.b32 	%r647, %r646, 1, 31, -1;
$L__tmp50:
	add.f32 	%r648, %r646, %r647;
$L__tmp51:
	sqrt.rn.f32 	%r649, %r606;
	sqrt.rn.f32 	%r650, %r612;
	sqrt.rn.f32 	%r651, %r618;
	sqrt.rn.f32 	%r652, %r624;
	sqrt.rn.f32 	%r653, %r630;
	sqrt.rn.f32 	%r654, %r636;
	sqrt.rn.f32 	%r655, %r642;
	sqrt.rn.f32 	%r656, %r648;
	max.f32 	%r657, %r649, 0f2B8CBCCC;
	max.f32 	%r658, %r650, 0f2B8CBCCC;
	max.f32 	%r659, %r651, 0f2B8CBCCC;
	max.f32 	%r660, %r652, 0f2B8CBCCC;
	max.f32 	%r661, %r653, 0f2B8CBCCC;
	max.f32 	%r662, %r654, 0f2B8CBCCC;
	max.f32 	%r663, %r655, 0f2B8CBCCC;
	max.f32 	%r664, %r656, 0f2B8CBCCC;
	and.b32 	%r42, %r4, 24;
	shl.b32 	%r665, %r42, 1;
	shl.b32 	%r666, %r10, 2;
	shr.u32 	%r667, %r6, 3;
	add.s32 	%r668, %r248, %r667;
	add.s32 	%r669, %r668, %r665;
	add.s32 	%r670, %r669, %r666;
	st.shared.v2.b32 	[%r670], {%r657, %r661};
	st.shared.v2.b32 	[%r670+64], {%r659, %r663};
	bar.sync 	0;
	shl.b32 	%r43, %r4, 2;
	and.b32 	%r671, %r43, 48;
	shl.b32 	%r672, %r1201, 3;
	add.s32 	%r673, %r248, %r672;
	add.s32 	%r674, %r673, %r671;
	add.s32 	%r675, %r674, %r6;
	ld.shared.v4.b32 	{%r676, %r677, %r678, %r679}, [%r675];
	bar.sync 	0;
	and.b32 	%r680, %r4, 112;
	and.b32 	%r44, %r4, 8;
	shl.b32 	%r681, %r44, 4;
	add.s32 	%r682, %r248, %r681;
	add.s32 	%r683, %r682, %r680;
	st.shared.v4.b32 	[%r683], {%r658, %r660, %r662, %r664};
	bar.sync 	0;
	shl.b32 	%r684, %r9, 4;
	shl.b32 	%r45, %r10, 1;
	add.s32 	%r46, %r248, %r45;
	add.s32 	%r685, %r46, %r684;
	ld.shared.v4.b32 	{%r686, %r687, %r688, %r689}, [%r685];
	ld.shared.v4.b32 	{%r690, %r691, %r692, %r693}, [%r685+128];
	mul.f32 	%r694, %r676, %r686;
	mul.f32 	%r695, %r676, %r690;
	mul.f32 	%r696, %r678, %r686;
	mul.f32 	%r697, %r678, %r690;
	mul.f32 	%r698, %r676, %r687;
	mul.f32 	%r699, %r676, %r691;
	mul.f32 	%r700, %r678, %r687;
	mul.f32 	%r701, %r678, %r691;
	mul.f32 	%r702, %r676, %r688;
	mul.f32 	%r703, %r676, %r692;
	mul.f32 	%r704, %r678, %r688;
	mul.f32 	%r705, %r678, %r692;
	mul.f32 	%r706, %r676, %r689;
	mul.f32 	%r707, %r676, %r693;
	mul.f32 	%r708, %r678, %r689;
	mul.f32 	%r709, %r678, %r693;
	mul.f32 	%r710, %r677, %r686;
	mul.f32 	%r711, %r677, %r690;
	mul.f32 	%r712, %r679, %r686;
	mul.f32 	%r713, %r679, %r690;
	mul.f32 	%r714, %r677, %r687;
	mul.f32 	%r715, %r677, %r691;
	mul.f32 	%r716, %r679, %r687;
	mul.f32 	%r717, %r679, %r691;
	mul.f32 	%r718, %r677, %r688;
	mul.f32 	%r719, %r677, %r692;
	mul.f32 	%r720, %r679, %r688;
	mul.f32 	%r721, %r679, %r692;
	mul.f32 	%r722, %r677, %r689;
	mul.f32 	%r723, %r677, %r693;
	mul.f32 	%r724, %r679, %r689;
	mul.f32 	%r725, %r679, %r693;
	div.rn.f32 	%r51, %r1169, %r694;
	div.rn.f32 	%r67, %r1170, %r695;
	div.rn.f32 	%r52, %r1171, %r696;
	div.rn.f32 	%r68, %r1172, %r697;
	div.rn.f32 	%r56, %r1173, %r698;
	div.rn.f32 	%r72, %r1174, %r699;
	div.rn.f32 	%r60, %r1175, %r700;
	div.rn.f32 	%r76, %r1176, %r701;
	div.rn.f32 	%r48, %r1177, %r702;
	div.rn.f32 	%r64, %r1178, %r703;
	div.rn.f32 	%r53, %r1179, %r704;
	div.rn.f32 	%r69, %r1180, %r705;
	div.rn.f32 	%r57, %r1181, %r706;
	div.rn.f32 	%r73, %r1182, %r707;
	div.rn.f32 	%r61, %r1183, %r708;
	div.rn.f32 	%r77, %r1184, %r709;
	div.rn.f32 	%r49, %r1185, %r710;
	div.rn.f32 	%r65, %r1186, %r711;
	div.rn.f32 	%r54, %r1187, %r712;
	div.rn.f32 	%r70, %r1188, %r713;
	div.rn.f32 	%r58, %r1189, %r714;
	div.rn.f32 	%r74, %r1190, %r715;
	div.rn.f32 	%r62, %r1191, %r716;
	div.rn.f32 	%r78, %r1192, %r717;
	div.rn.f32 	%r50, %r1193, %r718;
	div.rn.f32 	%r66, %r1194, %r719;
	div.rn.f32 	%r55, %r1195, %r720;
	div.rn.f32 	%r71, %r1196, %r721;
	div.rn.f32 	%r59, %r1197, %r722;
	div.rn.f32 	%r75, %r1198, %r723;
	div.rn.f32 	%r63, %r1199, %r724;
	div.rn.f32 	%r79, %r1200, %r725;
	mul.lo.s64 	%rd173, %rd3, %rd2;
	shl.b64 	%rd174, %rd173, 2;
	add.s64 	%rd68, %rd105, %rd174;
	setp.lt.s32 	%p53, %r600, %r86;
	setp.lt.s32 	%p54, %r599, %r86;
	setp.lt.s32 	%p55, %r598, %r86;
	setp.lt.s32 	%p56, %r597, %r86;
	setp.lt.s32 	%p57, %r596, %r86;
	setp.lt.s32 	%p58, %r595, %r86;
	setp.lt.s32 	%p59, %r594, %r86;
	setp.lt.s32 	%p60, %r593, %r86;
	setp.lt.s32 	%p61, %r592, %r86;
	setp.lt.s32 	%p62, %r591, %r86;
	setp.lt.s32 	%p63, %r590, %r86;
	setp.lt.s32 	%p64, %r589, %r86;
	setp.lt.s32 	%p65, %r588, %r86;
	setp.lt.s32 	%p66, %r587, %r86;
	setp.lt.s32 	%p67, %r586, %r86;
	setp.lt.s32 	%p68, %r585, %r86;
	setp.lt.s32 	%p69, %r584, %r86;
	setp.lt.s32 	%p70, %r583, %r86;
	setp.lt.s32 	%p71, %r582, %r86;
	setp.lt.s32 	%p72, %r581, %r86;
	setp.lt.s32 	%p73, %r580, %r86;
	setp.lt.s32 	%p74, %r579, %r86;
	setp.lt.s32 	%p75, %r578, %r86;
	setp.lt.s32 	%p76, %r577, %r86;
	setp.lt.s32 	%p77, %r576, %r86;
	setp.lt.s32 	%p78, %r575, %r86;
	setp.lt.s32 	%p79, %r574, %r86;
	setp.lt.s32 	%p80, %r573, %r86;
	setp.lt.s32 	%p81, %r572, %r86;
	setp.lt.s32 	%p82, %r571, %r86;
	setp.lt.s32 	%p83, %r570, %r86;
	setp.lt.s32 	%p84, %r569, %r86;
	setp.lt.s32 	%p85, %r32, %r86;
	and.pred 	%p1, %p53, %p85;
	and.pred 	%p2, %p54, %p85;
	and.pred 	%p3, %p55, %p85;
	and.pred 	%p4, %p56, %p85;
	and.pred 	%p5, %p57, %p85;
	and.pred 	%p6, %p58, %p85;
	and.pred 	%p7, %p59, %p85;
	and.pred 	%p8, %p60, %p85;
	and.pred 	%p9, %p61, %p85;
	and.pred 	%p10, %p62, %p85;
	and.pred 	%p11, %p63, %p85;
	and.pred 	%p12, %p64, %p85;
	and.pred 	%p13, %p65, %p85;
	and.pred 	%p14, %p66, %p85;
	and.pred 	%p15, %p67, %p85;
	and.pred 	%p16, %p68, %p85;
	and.pred 	%p17, %p69, %p85;
	and.pred 	%p18, %p70, %p85;
	and.pred 	%p19, %p71, %p85;
	and.pred 	%p20, %p72, %p85;
	and.pred 	%p21, %p73, %p85;
	and.pred 	%p22, %p74, %p85;
	and.pred 	%p23, %p75, %p85;
	and.pred 	%p24, %p76, %p85;
	and.pred 	%p25, %p77, %p85;
	and.pred 	%p26, %p78, %p85;
	and.pred 	%p27, %p79, %p85;
	and.pred 	%p28, %p80, %p85;
	and.pred 	%p29, %p81, %p85;
	and.pred 	%p30, %p82, %p85;
	and.pred 	%p31, %p83, %p85;
	and.pred 	%p32, %p84, %p85;
	mul.lo.s64 	%rd175, %rd2, %rd4;
	mul.lo.s64 	%rd176, %rd2, %rd5;
	mul.lo.s64 	%rd177, %rd2, %rd6;
	mul.lo.s64 	%rd178, %rd2, %rd7;
	mul.lo.s64 	%rd179, %rd2, %rd8;
	mul.lo.s64 	%rd180, %rd2, %rd9;
	mul.lo.s64 	%rd181, %rd2, %rd10;
	mul.lo.s64 	%rd182, %rd2, %rd11;
	mul.lo.s64 	%rd183, %rd2, %rd12;
	mul.lo.s64 	%rd184, %rd2, %rd13;
	mul.lo.s64 	%rd185, %rd2, %rd14;
	mul.lo.s64 	%rd186, %rd2, %rd15;
	mul.lo.s64 	%rd187, %rd2, %rd16;
	mul.lo.s64 	%rd188, %rd2, %rd17;
	mul.lo.s64 	%rd189, %rd2, %rd18;
	mul.lo.s64 	%rd190, %rd2, %rd19;
	mul.lo.s64 	%rd191, %rd2, %rd20;
	mul.lo.s64 	%rd192, %rd2, %rd21;
	mul.lo.s64 	%rd193, %rd2, %rd22;
	mul.lo.s64 	%rd194, %rd2, %rd23;
	mul.lo.s64 	%rd195, %rd2, %rd24;
	mul.lo.s64 	%rd196, %rd2, %rd25;
	mul.lo.s64 	%rd197, %rd2, %rd26;
	mul.lo.s64 	%rd198, %rd2, %rd27;
	mul.lo.s64 	%rd199, %rd2, %rd28;
	mul.lo.s64 	%rd200, %rd2, %rd29;
	mul.lo.s64 	%rd201, %rd2, %rd30;
	mul.lo.s64 	%rd202, %rd2, %rd31;
	mul.lo.s64 	%rd203, %rd2, %rd32;
	mul.lo.s64 	%rd204, %rd2, %rd33;
	mul.lo.s64 	%rd205, %rd2, %rd34;
	mul.lo.s64 	%rd206, %rd2, %rd35;
	shl.b64 	%rd207, %rd175, 2;
	add.s64 	%rd208, %rd68, %rd207;
	shl.b64 	%rd209, %rd176, 2;
	add.s64 	%rd210, %rd68, %rd209;
	shl.b64 	%rd211, %rd177, 2;
	add.s64 	%rd212, %rd68, %rd211;
	shl.b64 	%rd213, %rd178, 2;
	add.s64 	%rd214, %rd68, %rd213;
	shl.b64 	%rd215, %rd179, 2;
	add.s64 	%rd216, %rd68, %rd215;
	shl.b64 	%rd217, %rd180, 2;
	add.s64 	%rd218, %rd68, %rd217;
	shl.b64 	%rd219, %rd181, 2;
	add.s64 	%rd220, %rd68, %rd219;
	shl.b64 	%rd221, %rd182, 2;
	add.s64 	%rd222, %rd68, %rd221;
	shl.b64 	%rd223, %rd183, 2;
	add.s64 	%rd224, %rd68, %rd223;
	shl.b64 	%rd225, %rd184, 2;
	add.s64 	%rd226, %rd68, %rd225;
	shl.b64 	%rd227, %rd185, 2;
	add.s64 	%rd228, %rd68, %rd227;
	shl.b64 	%rd229, %rd186, 2;
	add.s64 	%rd230, %rd68, %rd229;
	shl.b64 	%rd231, %rd187, 2;
	add.s64 	%rd232, %rd68, %rd231;
	shl.b64 	%rd233, %rd188, 2;
	add.s64 	%rd234, %rd68, %rd233;
	shl.b64 	%rd235, %rd189, 2;
	add.s64 	%rd236, %rd68, %rd235;
	shl.b64 	%rd237, %rd190, 2;
	add.s64 	%rd238, %rd68, %rd237;
	shl.b64 	%rd239, %rd191, 2;
	add.s64 	%rd240, %rd68, %rd239;
	shl.b64 	%rd241, %rd192, 2;
	add.s64 	%rd242, %rd68, %rd241;
	shl.b64 	%rd243, %rd193, 2;
	add.s64 	%rd244, %rd68, %rd243;
	shl.b64 	%rd245, %rd194, 2;
	add.s64 	%rd246, %rd68, %rd245;
	shl.b64 	%rd247, %rd195, 2;
	add.s64 	%rd248, %rd68, %rd247;
	shl.b64 	%rd249, %rd196, 2;
	add.s64 	%rd250, %rd68, %rd249;
	shl.b64 	%rd251, %rd197, 2;
	add.s64 	%rd252, %rd68, %rd251;
	shl.b64 	%rd253, %rd198, 2;
	add.s64 	%rd254, %rd68, %rd253;
	shl.b64 	%rd255, %rd199, 2;
	add.s64 	%rd256, %rd68, %rd255;
	shl.b64 	%rd257, %rd200, 2;
	add.s64 	%rd258, %rd68, %rd257;
	shl.b64 	%rd259, %rd201, 2;
	add.s64 	%rd260, %rd68, %rd259;
	shl.b64 	%rd261, %rd202, 2;
	add.s64 	%rd262, %rd68, %rd261;
	shl.b64 	%rd263, %rd203, 2;
	add.s64 	%rd264, %rd68, %rd263;
	shl.b64 	%rd265, %rd204, 2;
	add.s64 	%rd266, %rd68, %rd265;
	shl.b64 	%rd267, %rd205, 2;
	add.s64 	%rd268, %rd68, %rd267;
	shl.b64 	%rd269, %rd206, 2;
	add.s64 	%rd270, %rd68, %rd269;
	mul.wide.s32 	%rd271, %r32, 4;
	add.s64 	%rd69, %rd208, %rd271;
	add.s64 	%rd70, %rd210, %rd271;
	add.s64 	%rd71, %rd212, %rd271;
	add.s64 	%rd72, %rd214, %rd271;
	add.s64 	%rd73, %rd216, %rd271;
	add.s64 	%rd74, %rd218, %rd271;
	add.s64 	%rd75, %rd220, %rd271;
	add.s64 	%rd76, %rd222, %rd271;
	add.s64 	%rd77, %rd224, %rd271;
	add.s64 	%rd78, %rd226, %rd271;
	add.s64 	%rd79, %rd228, %rd271;
	add.s64 	%rd80, %rd230, %rd271;
	add.s64 	%rd81, %rd232, %rd271;
	add.s64 	%rd82, %rd234, %rd271;
	add.s64 	%rd83, %rd236, %rd271;
	add.s64 	%rd84, %rd238, %rd271;
	add.s64 	%rd85, %rd240, %rd271;
	add.s64 	%rd86, %rd242, %rd271;
	add.s64 	%rd87, %rd244, %rd271;
	add.s64 	%rd88, %rd246, %rd271;
	add.s64 	%rd89, %rd248, %rd271;
	add.s64 	%rd90, %rd250, %rd271;
	add.s64 	%rd91, %rd252, %rd271;
	add.s64 	%rd92, %rd254, %rd271;
	add.s64 	%rd93, %rd256, %rd271;
	add.s64 	%rd94, %rd258, %rd271;
	add.s64 	%rd95, %rd260, %rd271;
	add.s64 	%rd96, %rd262, %rd271;
	add.s64 	%rd97, %rd264, %rd271;
	add.s64 	%rd98, %rd266, %rd271;
	add.s64 	%rd99, %rd268, %rd271;
	add.s64 	%rd100, %rd270, %rd271;
	bar.sync 	0;
	shl.b32 	%r726, %r4, 11;
	and.b32 	%r727, %r726, 12288;
	and.b32 	%r728, %r33, 1136;
	and.b32 	%r47, %r4, 56;
	shl.b32 	%r729, %r47, 2;
	or.b32 	%r730, %r727, %r728;
	xor.b32 	%r731, %r730, %r729;
	add.s32 	%r732, %r248, %r731;
	st.shared.v4.b32 	[%r732], {%r51, %r48, %r49, %r50};
	st.shared.v4.b32 	[%r732+512], {%r52, %r53, %r54, %r55};
	st.shared.v4.b32 	[%r732+256], {%r56, %r57, %r58, %r59};
	st.shared.v4.b32 	[%r732+768], {%r60, %r61, %r62, %r63};
	xor.b32 	%r733, %r731, 16;
	add.s32 	%r734, %r248, %r733;
	st.shared.v4.b32 	[%r734+2048], {%r67, %r64, %r65, %r66};
	st.shared.v4.b32 	[%r734+2560], {%r68, %r69, %r70, %r71};
	st.shared.v4.b32 	[%r734+2304], {%r72, %r73, %r74, %r75};
	st.shared.v4.b32 	[%r734+2816], {%r76, %r77, %r78, %r79};
	bar.sync 	0;
	shl.b32 	%r80, %r9, 5;
	and.b32 	%r81, %r4, 4;
	setp.ne.b32 	%p86, %r2, %r1;
	@%p86 bra 	$L__BB0_11;
	shr.u32 	%r146, %r4, 2;
	shl.b32 	%r180, %r9, 1;
	shr.u32 	%r181, %r10, 2;
	and.b32 	%r147, %r146, 23;
	or.b32 	%r182, %r181, %r180;
	or.b32 	%r15, %r147, %r141;
	or.b32 	%r24, %r182, %r215;
	ld.param.b32 	%r88, [similarity_bf16_param_6];
	ld.param.b64 	%rd106, [similarity_bf16_param_3];
	or.b32 	%r16, %r15, 8;
	or.b32 	%r17, %r15, 32;
	or.b32 	%r18, %r15, 40;
	or.b32 	%r25, %r24, 1;
	or.b32 	%r26, %r24, 16;
	or.b32 	%r27, %r24, 17;
	or.b32 	%r28, %r24, 32;
	or.b32 	%r29, %r24, 33;
	or.b32 	%r30, %r24, 48;
	or.b32 	%r31, %r24, 49;
	setp.eq.b32 	%p154, %r81, 0;
	shl.b32 	%r900, %r10, 4;
	shl.b32 	%r901, %r6, 2;
	or.b32 	%r902, %r900, %r901;
	selp.b32 	%r903, 0, 2064, %p154;
	or.b32 	%r904, %r903, %r80;
	shl.b32 	%r905, %r44, 1;
	setp.eq.b32 	%p155, %r1201, 0;
	selp.b32 	%r906, 0, 4128, %p155;
	or.b32 	%r907, %r906, %r905;
	xor.b32 	%r908, %r904, %r907;
	or.b32 	%r909, %r908, %r902;
	xor.b32 	%r910, %r909, 64;
	add.s32 	%r911, %r248, %r910;
	ld.shared.v4.b32 	{%r912, %r913, %r914, %r915}, [%r911+9344];
	ld.shared.v4.b32 	{%r916, %r917, %r918, %r919}, [%r911+9216];
	ld.shared.v4.b32 	{%r920, %r921, %r922, %r923}, [%r911+8320];
	ld.shared.v4.b32 	{%r924, %r925, %r926, %r927}, [%r911+8192];
	add.s32 	%r928, %r248, %r909;
	ld.shared.v4.b32 	{%r929, %r930, %r931, %r932}, [%r928+1152];
	ld.shared.v4.b32 	{%r933, %r934, %r935, %r936}, [%r928+1024];
	ld.shared.v4.b32 	{%r937, %r938, %r939, %r940}, [%r928+128];
	ld.shared.v4.b32 	{%r941, %r942, %r943, %r944}, [%r928];
	setp.gt.s32 	%p156, %r15, %r24;
	setp.gt.s32 	%p157, %r15, %r25;
	setp.gt.s32 	%p158, %r16, %r24;
	setp.gt.s32 	%p159, %r16, %r25;
	setp.gt.s32 	%p160, %r15, %r26;
	setp.gt.s32 	%p161, %r15, %r27;
	setp.gt.s32 	%p162, %r16, %r26;
	setp.gt.s32 	%p163, %r16, %r27;
	setp.gt.s32 	%p164, %r15, %r28;
	setp.gt.s32 	%p165, %r15, %r29;
	setp.gt.s32 	%p166, %r16, %r28;
	setp.gt.s32 	%p167, %r16, %r29;
	setp.gt.s32 	%p168, %r15, %r30;
	setp.gt.s32 	%p169, %r15, %r31;
	setp.gt.s32 	%p170, %r16, %r30;
	setp.gt.s32 	%p171, %r16, %r31;
	setp.gt.s32 	%p172, %r17, %r24;
	setp.gt.s32 	%p173, %r17, %r25;
	setp.gt.s32 	%p174, %r18, %r24;
	setp.gt.s32 	%p175, %r18, %r25;
	setp.gt.s32 	%p176, %r17, %r26;
	setp.gt.s32 	%p177, %r17, %r27;
	setp.gt.s32 	%p178, %r18, %r26;
	setp.gt.s32 	%p179, %r18, %r27;
	setp.gt.s32 	%p180, %r17, %r29;
	setp.gt.s32 	%p181, %r18, %r28;
	setp.gt.s32 	%p182, %r18, %r29;
	setp.gt.s32 	%p183, %r17, %r30;
	setp.gt.s32 	%p184, %r17, %r31;
	setp.gt.s32 	%p185, %r18, %r30;
	setp.gt.s32 	%p186, %r18, %r31;
	selp.f32 	%r945, %r941, %r51, %p156;
	selp.f32 	%r946, %r924, %r67, %p157;
	selp.f32 	%r947, %r937, %r52, %p158;
	selp.f32 	%r948, %r920, %r68, %p159;
	selp.f32 	%r949, %r933, %r56, %p160;
	selp.f32 	%r950, %r916, %r72, %p161;
	selp.f32 	%r951, %r929, %r60, %p162;
	selp.f32 	%r952, %r912, %r76, %p163;
	selp.f32 	%r953, %r943, %r48, %p164;
	selp.f32 	%r954, %r926, %r64, %p165;
	selp.f32 	%r955, %r939, %r53, %p166;
	selp.f32 	%r956, %r922, %r69, %p167;
	selp.f32 	%r957, %r935, %r57, %p168;
	selp.f32 	%r958, %r918, %r73, %p169;
	selp.f32 	%r959, %r931, %r61, %p170;
	selp.f32 	%r960, %r914, %r77, %p171;
	selp.f32 	%r961, %r942, %r49, %p172;
	selp.f32 	%r962, %r925, %r65, %p173;
	selp.f32 	%r963, %r938, %r54, %p174;
	selp.f32 	%r964, %r921, %r70, %p175;
	selp.f32 	%r965, %r934, %r58, %p176;
	selp.f32 	%r966, %r917, %r74, %p177;
	selp.f32 	%r967, %r930, %r62, %p178;
	selp.f32 	%r968, %r913, %r78, %p179;
	selp.f32 	%r969, %r944, %r50, %p156;
	selp.f32 	%r970, %r927, %r66, %p180;
	selp.f32 	%r971, %r940, %r55, %p181;
	selp.f32 	%r972, %r923, %r71, %p182;
	selp.f32 	%r973, %r936, %r59, %p183;
	selp.f32 	%r974, %r919, %r75, %p184;
	selp.f32 	%r975, %r932, %r63, %p185;
	selp.f32 	%r976, %r915, %r79, %p186;
	bar.sync 	0;
	shl.b32 	%r977, %r4, 5;
	and.b32 	%r978, %r977, 1120;
	shl.b32 	%r979, %r42, 4;
	selp.b32 	%r980, 0, 8208, %p154;
	shl.b32 	%r981, %r6, 3;
	or.b32 	%r982, %r980, %r979;
	or.b32 	%r983, %r982, %r981;
	or.b32 	%r984, %r983, %r978;
	add.s32 	%r985, %r248, %r984;
	st.shared.v4.b32 	[%r985], {%r945, %r947, %r961, %r963};
	st.shared.v4.b32 	[%r985+2048], {%r949, %r951, %r965, %r967};
	st.shared.v4.b32 	[%r985+4096], {%r953, %r955, %r969, %r971};
	st.shared.v4.b32 	[%r985+6144], {%r957, %r959, %r973, %r975};
	xor.b32 	%r986, %r984, 16;
	add.s32 	%r987, %r248, %r986;
	st.shared.v4.b32 	[%r987], {%r946, %r948, %r962, %r964};
	st.shared.v4.b32 	[%r987+2048], {%r950, %r952, %r966, %r968};
	st.shared.v4.b32 	[%r987+4096], {%r954, %r956, %r970, %r972};
	st.shared.v4.b32 	[%r987+6144], {%r958, %r960, %r974, %r976};
	bar.sync 	0;
	shl.b32 	%r988, %r47, 7;
	shl.b32 	%r989, %r7, 4;
	setp.eq.b32 	%p187, %r6, 0;
	selp.b32 	%r990, 0, 8208, %p187;
	or.b32 	%r991, %r988, %r989;
	xor.b32 	%r992, %r991, %r990;
	add.s32 	%r993, %r248, %r992;
	ld.shared.v4.b32 	{%r868, %r872, %r884, %r888}, [%r993];
	ld.shared.v4.b32 	{%r869, %r873, %r885, %r889}, [%r993+128];
	ld.shared.v4.b32 	{%r870, %r874, %r886, %r890}, [%r993+256];
	ld.shared.v4.b32 	{%r871, %r875, %r887, %r891}, [%r993+384];
	ld.shared.v4.b32 	{%r876, %r880, %r892, %r896}, [%r993+512];
	ld.shared.v4.b32 	{%r877, %r881, %r893, %r897}, [%r993+640];
	ld.shared.v4.b32 	{%r878, %r882, %r894, %r898}, [%r993+768];
	ld.shared.v4.b32 	{%r879, %r883, %r895, %r899}, [%r993+896];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r868 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r869 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r870 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r871 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r872 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r873 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r874 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r875 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r876 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r877 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r878 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r879 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r880 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r881 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r882 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r883 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r884 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r885 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r886 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r887 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r888 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r889 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r890 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r891 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r892 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r893 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r894 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r895 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r896 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r897 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r898 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r899 };
	shl.b64 	%rd404, %rd3, 2;
	add.s64 	%rd102, %rd106, %rd404;
$L__tmp52:
	setp.lt.s32 	%p188, %r88, 1;
	mov.b32 	%r1212, 1;
	@%p188 bra 	$L__BB0_10;
	ld.param.b64 	%rd104, [similarity_bf16_param_1];
	cvt.s64.s32 	%rd401, %r88;
	mul.lo.s64 	%rd402, %rd401, %rd1;
	shl.b64 	%rd403, %rd402, 3;
	add.s64 	%rd101, %rd104, %rd403;
	shl.b32 	%r994, %r4, 1;
	and.b32 	%r995, %r994, 192;
	add.s32 	%r82, %r248, %r995;
	shl.b32 	%r996, %r4, 6;
	and.b32 	%r997, %r996, 64;
	shl.b32 	%r998, %r6, 1;
	add.s32 	%r999, %r248, %r997;
	add.s32 	%r83, %r999, %r998;
	add.s32 	%r84, %r248, %r6;
	and.b32 	%r1000, %r994, 60;
	add.s32 	%r1001, %r46, %r45;
	add.s32 	%r1002, %r1001, %r1000;
	add.s32 	%r85, %r1002, %r997;
	mov.b32 	%r1210, 0;
	mov.b32 	%r1211, %r1210;
$L__BB0_8:
	add.s32 	%r1003, %r5, %r1211;
	setp.lt.s32 	%p189, %r1003, %r88;
	mad.wide.s32 	%rd406, %r1003, 8, %rd101;
	mov.u64 %rd405, 0xffffffffffffffff;
	@%p189 ld.global.b64 { %rd405 }, [ %rd406 + 0 ];
	setp.eq.b64 	%p190, %rd405, %rd4;
	setp.eq.b64 	%p191, %rd405, %rd5;
	setp.eq.b64 	%p192, %rd405, %rd6;
	setp.eq.b64 	%p193, %rd405, %rd7;
	setp.eq.b64 	%p194, %rd405, %rd8;
	setp.eq.b64 	%p195, %rd405, %rd9;
	setp.eq.b64 	%p196, %rd405, %rd10;
	setp.eq.b64 	%p197, %rd405, %rd11;
	setp.eq.b64 	%p198, %rd405, %rd12;
	setp.eq.b64 	%p199, %rd405, %rd13;
	setp.eq.b64 	%p200, %rd405, %rd14;
	setp.eq.b64 	%p201, %rd405, %rd15;
	setp.eq.b64 	%p202, %rd405, %rd16;
	setp.eq.b64 	%p203, %rd405, %rd17;
	setp.eq.b64 	%p204, %rd405, %rd18;
	setp.eq.b64 	%p205, %rd405, %rd19;
	setp.eq.b64 	%p206, %rd405, %rd20;
	setp.eq.b64 	%p207, %rd405, %rd21;
	setp.eq.b64 	%p208, %rd405, %rd22;
	setp.eq.b64 	%p209, %rd405, %rd23;
	setp.eq.b64 	%p210, %rd405, %rd24;
	setp.eq.b64 	%p211, %rd405, %rd25;
	setp.eq.b64 	%p212, %rd405, %rd26;
	setp.eq.b64 	%p213, %rd405, %rd27;
	setp.eq.b64 	%p214, %rd405, %rd28;
	setp.eq.b64 	%p215, %rd405, %rd29;
	setp.eq.b64 	%p216, %rd405, %rd30;
	setp.eq.b64 	%p217, %rd405, %rd31;
	setp.eq.b64 	%p218, %rd405, %rd32;
	setp.eq.b64 	%p219, %rd405, %rd33;
	setp.eq.b64 	%p220, %rd405, %rd34;
	setp.eq.b64 	%p221, %rd405, %rd35;
	selp.b32 	%r1004, 1, 0, %p190;
	selp.b32 	%r1005, 1, 0, %p191;
	selp.b32 	%r1006, 1, 0, %p192;
	selp.b32 	%r1007, 1, 0, %p193;
	selp.b32 	%r1008, 1, 0, %p194;
	selp.b32 	%r1009, 1, 0, %p195;
	selp.b32 	%r1010, 1, 0, %p196;
	selp.b32 	%r1011, 1, 0, %p197;
	selp.b32 	%r1012, 1, 0, %p198;
	selp.b32 	%r1013, 1, 0, %p199;
	selp.b32 	%r1014, 1, 0, %p200;
	selp.b32 	%r1015, 1, 0, %p201;
	selp.b32 	%r1016, 1, 0, %p202;
	selp.b32 	%r1017, 1, 0, %p203;
	selp.b32 	%r1018, 1, 0, %p204;
	selp.b32 	%r1019, 1, 0, %p205;
	selp.b32 	%r1020, 1, 0, %p206;
	selp.b32 	%r1021, 1, 0, %p207;
	selp.b32 	%r1022, 1, 0, %p208;
	selp.b32 	%r1023, 1, 0, %p209;
	selp.b32 	%r1024, 1, 0, %p210;
	selp.b32 	%r1025, 1, 0, %p211;
	selp.b32 	%r1026, 1, 0, %p212;
	selp.b32 	%r1027, 1, 0, %p213;
	selp.b32 	%r1028, 1, 0, %p214;
	selp.b32 	%r1029, 1, 0, %p215;
	selp.b32 	%r1030, 1, 0, %p216;
	selp.b32 	%r1031, 1, 0, %p217;
	selp.b32 	%r1032, 1, 0, %p218;
	selp.b32 	%r1033, 1, 0, %p219;
	selp.b32 	%r1034, 1, 0, %p220;
	selp.b32 	%r1035, 1, 0, %p221;
$L__tmp53:
	bar.sync 	0;
	mov.b32 	%r1036, -1;
	redux.sync.add.s32 	%r1037, %r1004, %r1036;
	redux.sync.add.s32 	%r1038, %r1005, %r1036;
	redux.sync.add.s32 	%r1039, %r1006, %r1036;
	redux.sync.add.s32 	%r1040, %r1007, %r1036;
	redux.sync.add.s32 	%r1041, %r1008, %r1036;
	redux.sync.add.s32 	%r1042, %r1009, %r1036;
	redux.sync.add.s32 	%r1043, %r1010, %r1036;
	redux.sync.add.s32 	%r1044, %r1011, %r1036;
	redux.sync.add.s32 	%r1045, %r1012, %r1036;
	redux.sync.add.s32 	%r1046, %r1013, %r1036;
	redux.sync.add.s32 	%r1047, %r1014, %r1036;
	redux.sync.add.s32 	%r1048, %r1015, %r1036;
	redux.sync.add.s32 	%r1049, %r1016, %r1036;
	redux.sync.add.s32 	%r1050, %r1017, %r1036;
	redux.sync.add.s32 	%r1051, %r1018, %r1036;
	redux.sync.add.s32 	%r1052, %r1019, %r1036;
	redux.sync.add.s32 	%r1053, %r1020, %r1036;
	redux.sync.add.s32 	%r1054, %r1021, %r1036;
	redux.sync.add.s32 	%r1055, %r1022, %r1036;
	redux.sync.add.s32 	%r1056, %r1023, %r1036;
	redux.sync.add.s32 	%r1057, %r1024, %r1036;
	redux.sync.add.s32 	%r1058, %r1025, %r1036;
	redux.sync.add.s32 	%r1059, %r1026, %r1036;
	redux.sync.add.s32 	%r1060, %r1027, %r1036;
	redux.sync.add.s32 	%r1061, %r1028, %r1036;
	redux.sync.add.s32 	%r1062, %r1029, %r1036;
	redux.sync.add.s32 	%r1063, %r1030, %r1036;
	redux.sync.add.s32 	%r1064, %r1031, %r1036;
	redux.sync.add.s32 	%r1065, %r1032, %r1036;
	redux.sync.add.s32 	%r1066, %r1033, %r1036;
	redux.sync.add.s32 	%r1067, %r1034, %r1036;
	redux.sync.add.s32 	%r1068, %r1035, %r1036;
	st.shared.v4.b32 	[%r82], {%r1037, %r1038, %r1039, %r1040};
	st.shared.v4.b32 	[%r82+16], {%r1045, %r1046, %r1047, %r1048};
	st.shared.v4.b32 	[%r82+32], {%r1053, %r1054, %r1055, %r1056};
	st.shared.v4.b32 	[%r82+48], {%r1061, %r1062, %r1063, %r1064};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1069, %r1070, %r1071, %r1072}, [%r83];
	ld.shared.v4.b32 	{%r1073, %r1074, %r1075, %r1076}, [%r83+16];
	ld.shared.v4.b32 	{%r1077, %r1078, %r1079, %r1080}, [%r83+32];
	ld.shared.v4.b32 	{%r1081, %r1082, %r1083, %r1084}, [%r83+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r82], {%r1041, %r1042, %r1043, %r1044};
	st.shared.v4.b32 	[%r82+16], {%r1049, %r1050, %r1051, %r1052};
	st.shared.v4.b32 	[%r82+32], {%r1057, %r1058, %r1059, %r1060};
	st.shared.v4.b32 	[%r82+48], {%r1065, %r1066, %r1067, %r1068};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1085, %r1086, %r1087, %r1088}, [%r83];
	ld.shared.v4.b32 	{%r1089, %r1090, %r1091, %r1092}, [%r83+16];
	ld.shared.v4.b32 	{%r1093, %r1094, %r1095, %r1096}, [%r83+32];
	ld.shared.v4.b32 	{%r1097, %r1098, %r1099, %r1100}, [%r83+48];
	shfl.sync.bfly.b32 	%r1101, %r1069, 1, 31, -1;
$L__tmp54:
	add.s32 	%r1102, %r1101, %r1069;
$L__tmp55:
	shfl.sync.bfly.b32 	%r1103, %r1070, 1, 31, -1;
$L__tmp56:
	add.s32 	%r1104, %r1103, %r1070;
$L__tmp57:
	shfl.sync.bfly.b32 	%r1105, %r1071, 1, 31, -1;
$L__tmp58:
	add.s32 	%r1106, %r1105, %r1071;
$L__tmp59:
	shfl.sync.bfly.b32 	%r1107, %r1072, 1, 31, -1;
$L__tmp60:
	add.s32 	%r1108, %r1107, %r1072;
$L__tmp61:
	shfl.sync.bfly.b32 	%r1109, %r1085, 1, 31, -1;
$L__tmp62:
	add.s32 	%r1110, %r1109, %r1085;
$L__tmp63:
	shfl.sync.bfly.b32 	%r1111, %r1086, 1, 31, -1;
$L__tmp64:
	add.s32 	%r1112, %r1111, %r1086;
$L__tmp65:
	shfl.sync.bfly.b32 	%r1113, %r1087, 1, 31, -1;
$L__tmp66:
	add.s32 	%r1114, %r1113, %r1087;
$L__tmp67:
	shfl.sync.bfly.b32 	%r1115, %r1088, 1, 31, -1;
$L__tmp68:
	add.s32 	%r1116, %r1115, %r1088;
$L__tmp69:
	shfl.sync.bfly.b32 	%r1117, %r1073, 1, 31, -1;
$L__tmp70:
	add.s32 	%r1118, %r1117, %r1073;
$L__tmp71:
	shfl.sync.bfly.b32 	%r1119, %r1074, 1, 31, -1;
$L__tmp72:
	add.s32 	%r1120, %r1119, %r1074;
$L__tmp73:
	shfl.sync.bfly.b32 	%r1121, %r1075, 1, 31, -1;
$L__tmp74:
	add.s32 	%r1122, %r1121, %r1075;
$L__tmp75:
	shfl.sync.bfly.b32 	%r1123, %r1076, 1, 31, -1;
$L__tmp76:
	add.s32 	%r1124, %r1123, %r1076;
$L__tmp77:
	shfl.sync.bfly.b32 	%r1125, %r1089, 1, 31, -1;
$L__tmp78:
	add.s32 	%r1126, %r1125, %r1089;
$L__tmp79:
	shfl.sync.bfly.b32 	%r1127, %r1090, 1, 31, -1;
$L__tmp80:
	add.s32 	%r1128, %r1127, %r1090;
$L__tmp81:
	shfl.sync.bfly.b32 	%r1129, %r1091, 1, 31, -1;
$L__tmp82:
	add.s32 	%r1130, %r1129, %r1091;
$L__tmp83:
	shfl.sync.bfly.b32 	%r1131, %r1092, 1, 31, -1;
$L__tmp84:
	add.s32 	%r1132, %r1131, %r1092;
$L__tmp85:
	shfl.sync.bfly.b32 	%r1133, %r1077, 1, 31, -1;
$L__tmp86:
	add.s32 	%r1134, %r1133, %r1077;
$L__tmp87:
	shfl.sync.bfly.b32 	%r1135, %r1078, 1, 31, -1;
$L__tmp88:
	add.s32 	%r1136, %r1135, %r1078;
$L__tmp89:
	shfl.sync.bfly.b32 	%r1137, %r1079, 1, 31, -1;
$L__tmp90:
	add.s32 	%r1138, %r1137, %r1079;
$L__tmp91:
	shfl.sync.bfly.b32 	%r1139, %r1080, 1, 31, -1;
$L__tmp92:
	add.s32 	%r1140, %r1139, %r1080;
$L__tmp93:
	shfl.sync.bfly.b32 	%r1141, %r1093, 1, 31, -1;
$L__tmp94:
	add.s32 	%r1142, %r1141, %r1093;
$L__tmp95:
	shfl.sync.bfly.b32 	%r1143, %r1094, 1, 31, -1;
$L__tmp96:
	add.s32 	%r1144, %r1143, %r1094;
$L__tmp97:
	shfl.sync.bfly.b32 	%r1145, %r1095, 1, 31, -1;
$L__tmp98:
	add.s32 	%r1146, %r1145, %r1095;
$L__tmp99:
	shfl.sync.bfly.b32 	%r1147, %r1096, 1, 31, -1;
$L__tmp100:
	add.s32 	%r1148, %r1147, %r1096;
$L__tmp101:
	shfl.sync.bfly.b32 	%r1149, %r1081, 1, 31, -1;
$L__tmp102:
	add.s32 	%r1150, %r1149, %r1081;
$L__tmp103:
	shfl.sync.bfly.b32 	%r1151, %r1082, 1, 31, -1;
$L__tmp104:
	add.s32 	%r1152, %r1151, %r1082;
$L__tmp105:
	shfl.sync.bfly.b32 	%r1153, %r1083, 1, 31, -1;
$L__tmp106:
	add.s32 	%r1154, %r1153, %r1083;
$L__tmp107:
	shfl.sync.bfly.b32 	%r1155, %r1084, 1, 31, -1;
$L__tmp108:
	add.s32 	%r1156, %r1155, %r1084;
$L__tmp109:
	shfl.sync.bfly.b32 	%r1157, %r1097, 1, 31, -1;
$L__tmp110:
	add.s32 	%r1158, %r1157, %r1097;
$L__tmp111:
	shfl.sync.bfly.b32 	%r1159, %r1098, 1, 31, -1;
$L__tmp112:
	add.s32 	%r1160, %r1159, %r1098;
$L__tmp113:
	shfl.sync.bfly.b32 	%r1161, %r1099, 1, 31, -1;
$L__tmp114:
	add.s32 	%r1162, %r1161, %r1099;
$L__tmp115:
	shfl.sync.bfly.b32 	%r1163, %r1100, 1, 31, -1;
$L__tmp116:
	add.s32 	%r1164, %r1163, %r1100;
$L__tmp117:
	bar.sync 	0;
	st.shared.v4.b32 	[%r84], {%r1102, %r1104, %r1106, %r1108};
	st.shared.v4.b32 	[%r84+16], {%r1110, %r1112, %r1114, %r1116};
	st.shared.v4.b32 	[%r84+32], {%r1118, %r1120, %r1122, %r1124};
	st.shared.v4.b32 	[%r84+48], {%r1126, %r1128, %r1130, %r1132};
	st.shared.v4.b32 	[%r84+128], {%r1134, %r1136, %r1138, %r1140};
	st.shared.v4.b32 	[%r84+144], {%r1142, %r1144, %r1146, %r1148};
	st.shared.v4.b32 	[%r84+160], {%r1150, %r1152, %r1154, %r1156};
	st.shared.v4.b32 	[%r84+176], {%r1158, %r1160, %r1162, %r1164};
	bar.sync 	0;
	ld.shared.b32 	%r1165, [%r85];
	add.s32 	%r1210, %r1165, %r1210;
	add.s32 	%r1211, %r1211, 64;
	setp.lt.s32 	%p222, %r1211, %r88;
	@%p222 bra 	$L__BB0_8;
	setp.eq.b32 	%p223, %r1210, 0;
	selp.b32 	%r1212, 1, 0, %p223;
$L__tmp118:
$L__BB0_10:
	setp.lt.s32 	%p225, %r19, %r86;
$L__tmp119:
	mad.wide.u32 	%rd407, %r19, 4, %rd102;
	and.pred 	%p224, %p187, %p225;
	@%p224 st.global.b32 [ %rd407 + 0 ], { %r1212 };
$L__tmp120:
	bra.uni 	$L__BB0_12;
$L__BB0_11:
	or.b32 	%r216, %r148, %r215;
	or.b32 	%r217, %r149, %r215;
	or.b32 	%r218, %r150, %r215;
	or.b32 	%r219, %r151, %r215;
	or.b32 	%r220, %r152, %r215;
	or.b32 	%r221, %r153, %r215;
	or.b32 	%r222, %r154, %r215;
	or.b32 	%r223, %r155, %r215;
	or.b32 	%r224, %r156, %r215;
	or.b32 	%r225, %r157, %r215;
	or.b32 	%r226, %r158, %r215;
	or.b32 	%r227, %r159, %r215;
	or.b32 	%r228, %r160, %r215;
	or.b32 	%r229, %r161, %r215;
	or.b32 	%r230, %r162, %r215;
	or.b32 	%r231, %r163, %r215;
	or.b32 	%r232, %r164, %r215;
	or.b32 	%r233, %r165, %r215;
	or.b32 	%r234, %r166, %r215;
	or.b32 	%r235, %r167, %r215;
	or.b32 	%r236, %r168, %r215;
	or.b32 	%r237, %r169, %r215;
	or.b32 	%r238, %r170, %r215;
	or.b32 	%r239, %r171, %r215;
	or.b32 	%r240, %r172, %r215;
	or.b32 	%r241, %r173, %r215;
	or.b32 	%r242, %r174, %r215;
	or.b32 	%r243, %r175, %r215;
	or.b32 	%r244, %r176, %r215;
	or.b32 	%r245, %r177, %r215;
	or.b32 	%r246, %r178, %r215;
	or.b32 	%r247, %r179, %r215;
	cvt.s64.s32 	%rd36, %r216;
	cvt.s64.s32 	%rd37, %r217;
	cvt.s64.s32 	%rd38, %r218;
	cvt.s64.s32 	%rd39, %r219;
	cvt.s64.s32 	%rd40, %r220;
	cvt.s64.s32 	%rd41, %r221;
	cvt.s64.s32 	%rd42, %r222;
	cvt.s64.s32 	%rd43, %r223;
	cvt.s64.s32 	%rd44, %r224;
	cvt.s64.s32 	%rd45, %r225;
	cvt.s64.s32 	%rd46, %r226;
	cvt.s64.s32 	%rd47, %r227;
	cvt.s64.s32 	%rd48, %r228;
	cvt.s64.s32 	%rd49, %r229;
	cvt.s64.s32 	%rd50, %r230;
	cvt.s64.s32 	%rd51, %r231;
	cvt.s64.s32 	%rd52, %r232;
	cvt.s64.s32 	%rd53, %r233;
	cvt.s64.s32 	%rd54, %r234;
	cvt.s64.s32 	%rd55, %r235;
	cvt.s64.s32 	%rd56, %r236;
	cvt.s64.s32 	%rd57, %r237;
	cvt.s64.s32 	%rd58, %r238;
	cvt.s64.s32 	%rd59, %r239;
	cvt.s64.s32 	%rd60, %r240;
	cvt.s64.s32 	%rd61, %r241;
	cvt.s64.s32 	%rd62, %r242;
	cvt.s64.s32 	%rd63, %r243;
	cvt.s64.s32 	%rd64, %r244;
	cvt.s64.s32 	%rd65, %r245;
	cvt.s64.s32 	%rd66, %r246;
	cvt.s64.s32 	%rd67, %r247;
	setp.eq.b32 	%p119, %r81, 0;
	setp.lt.s32 	%p120, %r19, %r86;
	cvt.u32.u64 	%r799, %rd67;
	cvt.u32.u64 	%r800, %rd66;
	cvt.u32.u64 	%r801, %rd65;
	cvt.u32.u64 	%r802, %rd64;
	cvt.u32.u64 	%r803, %rd63;
	cvt.u32.u64 	%r804, %rd62;
	cvt.u32.u64 	%r805, %rd61;
	cvt.u32.u64 	%r806, %rd60;
	cvt.u32.u64 	%r807, %rd59;
	cvt.u32.u64 	%r808, %rd58;
	cvt.u32.u64 	%r809, %rd57;
	cvt.u32.u64 	%r810, %rd56;
	cvt.u32.u64 	%r811, %rd55;
	cvt.u32.u64 	%r812, %rd54;
	cvt.u32.u64 	%r813, %rd53;
	cvt.u32.u64 	%r814, %rd52;
	cvt.u32.u64 	%r815, %rd51;
	cvt.u32.u64 	%r816, %rd50;
	cvt.u32.u64 	%r817, %rd49;
	cvt.u32.u64 	%r818, %rd48;
	cvt.u32.u64 	%r819, %rd47;
	cvt.u32.u64 	%r820, %rd46;
	cvt.u32.u64 	%r821, %rd45;
	cvt.u32.u64 	%r822, %rd44;
	cvt.u32.u64 	%r823, %rd43;
	cvt.u32.u64 	%r824, %rd42;
	cvt.u32.u64 	%r825, %rd41;
	cvt.u32.u64 	%r826, %rd40;
	cvt.u32.u64 	%r827, %rd39;
	cvt.u32.u64 	%r828, %rd38;
	cvt.u32.u64 	%r829, %rd37;
	cvt.u32.u64 	%r830, %rd36;
	mul.lo.s64 	%rd304, %rd2, %rd67;
	shl.b64 	%rd305, %rd304, 2;
	add.s64 	%rd306, %rd68, %rd305;
	mul.wide.u32 	%rd307, %r19, 4;
	add.s64 	%rd303, %rd306, %rd307;
	mul.lo.s64 	%rd308, %rd2, %rd66;
	shl.b64 	%rd309, %rd308, 2;
	add.s64 	%rd310, %rd68, %rd309;
	add.s64 	%rd302, %rd310, %rd307;
	mul.lo.s64 	%rd311, %rd2, %rd65;
	shl.b64 	%rd312, %rd311, 2;
	add.s64 	%rd313, %rd68, %rd312;
	add.s64 	%rd301, %rd313, %rd307;
	mul.lo.s64 	%rd314, %rd2, %rd64;
	shl.b64 	%rd315, %rd314, 2;
	add.s64 	%rd316, %rd68, %rd315;
	add.s64 	%rd300, %rd316, %rd307;
	mul.lo.s64 	%rd317, %rd2, %rd63;
	shl.b64 	%rd318, %rd317, 2;
	add.s64 	%rd319, %rd68, %rd318;
	add.s64 	%rd299, %rd319, %rd307;
	mul.lo.s64 	%rd320, %rd2, %rd62;
	shl.b64 	%rd321, %rd320, 2;
	add.s64 	%rd322, %rd68, %rd321;
	add.s64 	%rd298, %rd322, %rd307;
	mul.lo.s64 	%rd323, %rd2, %rd61;
	shl.b64 	%rd324, %rd323, 2;
	add.s64 	%rd325, %rd68, %rd324;
	add.s64 	%rd297, %rd325, %rd307;
	mul.lo.s64 	%rd326, %rd2, %rd60;
	shl.b64 	%rd327, %rd326, 2;
	add.s64 	%rd328, %rd68, %rd327;
	add.s64 	%rd296, %rd328, %rd307;
	mul.lo.s64 	%rd329, %rd2, %rd59;
	shl.b64 	%rd330, %rd329, 2;
	add.s64 	%rd331, %rd68, %rd330;
	add.s64 	%rd295, %rd331, %rd307;
	mul.lo.s64 	%rd332, %rd2, %rd58;
	shl.b64 	%rd333, %rd332, 2;
	add.s64 	%rd334, %rd68, %rd333;
	add.s64 	%rd294, %rd334, %rd307;
	mul.lo.s64 	%rd335, %rd2, %rd57;
	shl.b64 	%rd336, %rd335, 2;
	add.s64 	%rd337, %rd68, %rd336;
	add.s64 	%rd293, %rd337, %rd307;
	mul.lo.s64 	%rd338, %rd2, %rd56;
	shl.b64 	%rd339, %rd338, 2;
	add.s64 	%rd340, %rd68, %rd339;
	add.s64 	%rd292, %rd340, %rd307;
	mul.lo.s64 	%rd341, %rd2, %rd55;
	shl.b64 	%rd342, %rd341, 2;
	add.s64 	%rd343, %rd68, %rd342;
	add.s64 	%rd291, %rd343, %rd307;
	mul.lo.s64 	%rd344, %rd2, %rd54;
	shl.b64 	%rd345, %rd344, 2;
	add.s64 	%rd346, %rd68, %rd345;
	add.s64 	%rd290, %rd346, %rd307;
	mul.lo.s64 	%rd347, %rd2, %rd53;
	shl.b64 	%rd348, %rd347, 2;
	add.s64 	%rd349, %rd68, %rd348;
	add.s64 	%rd289, %rd349, %rd307;
	mul.lo.s64 	%rd350, %rd2, %rd52;
	shl.b64 	%rd351, %rd350, 2;
	add.s64 	%rd352, %rd68, %rd351;
	add.s64 	%rd288, %rd352, %rd307;
	mul.lo.s64 	%rd353, %rd2, %rd51;
	shl.b64 	%rd354, %rd353, 2;
	add.s64 	%rd355, %rd68, %rd354;
	add.s64 	%rd287, %rd355, %rd307;
	mul.lo.s64 	%rd356, %rd2, %rd50;
	shl.b64 	%rd357, %rd356, 2;
	add.s64 	%rd358, %rd68, %rd357;
	add.s64 	%rd286, %rd358, %rd307;
	mul.lo.s64 	%rd359, %rd2, %rd49;
	shl.b64 	%rd360, %rd359, 2;
	add.s64 	%rd361, %rd68, %rd360;
	add.s64 	%rd285, %rd361, %rd307;
	mul.lo.s64 	%rd362, %rd2, %rd48;
	shl.b64 	%rd363, %rd362, 2;
	add.s64 	%rd364, %rd68, %rd363;
	add.s64 	%rd284, %rd364, %rd307;
	mul.lo.s64 	%rd365, %rd2, %rd47;
	shl.b64 	%rd366, %rd365, 2;
	add.s64 	%rd367, %rd68, %rd366;
	add.s64 	%rd283, %rd367, %rd307;
	mul.lo.s64 	%rd368, %rd2, %rd46;
	shl.b64 	%rd369, %rd368, 2;
	add.s64 	%rd370, %rd68, %rd369;
	add.s64 	%rd282, %rd370, %rd307;
	mul.lo.s64 	%rd371, %rd2, %rd45;
	shl.b64 	%rd372, %rd371, 2;
	add.s64 	%rd373, %rd68, %rd372;
	add.s64 	%rd281, %rd373, %rd307;
	mul.lo.s64 	%rd374, %rd2, %rd44;
	shl.b64 	%rd375, %rd374, 2;
	add.s64 	%rd376, %rd68, %rd375;
	add.s64 	%rd280, %rd376, %rd307;
	mul.lo.s64 	%rd377, %rd2, %rd43;
	shl.b64 	%rd378, %rd377, 2;
	add.s64 	%rd379, %rd68, %rd378;
	add.s64 	%rd279, %rd379, %rd307;
	mul.lo.s64 	%rd380, %rd2, %rd42;
	shl.b64 	%rd381, %rd380, 2;
	add.s64 	%rd382, %rd68, %rd381;
	add.s64 	%rd278, %rd382, %rd307;
	mul.lo.s64 	%rd383, %rd2, %rd41;
	shl.b64 	%rd384, %rd383, 2;
	add.s64 	%rd385, %rd68, %rd384;
	add.s64 	%rd277, %rd385, %rd307;
	mul.lo.s64 	%rd386, %rd2, %rd40;
	shl.b64 	%rd387, %rd386, 2;
	add.s64 	%rd388, %rd68, %rd387;
	add.s64 	%rd276, %rd388, %rd307;
	mul.lo.s64 	%rd389, %rd2, %rd39;
	shl.b64 	%rd390, %rd389, 2;
	add.s64 	%rd391, %rd68, %rd390;
	add.s64 	%rd275, %rd391, %rd307;
	mul.lo.s64 	%rd392, %rd2, %rd38;
	shl.b64 	%rd393, %rd392, 2;
	add.s64 	%rd394, %rd68, %rd393;
	add.s64 	%rd274, %rd394, %rd307;
	mul.lo.s64 	%rd395, %rd2, %rd37;
	shl.b64 	%rd396, %rd395, 2;
	add.s64 	%rd397, %rd68, %rd396;
	add.s64 	%rd273, %rd397, %rd307;
	mul.lo.s64 	%rd398, %rd2, %rd36;
	shl.b64 	%rd399, %rd398, 2;
	add.s64 	%rd400, %rd68, %rd399;
	add.s64 	%rd272, %rd400, %rd307;
	setp.lt.s32 	%p121, %r799, %r86;
	and.pred 	%p118, %p120, %p121;
	setp.lt.s32 	%p122, %r800, %r86;
	and.pred 	%p117, %p120, %p122;
	setp.lt.s32 	%p123, %r801, %r86;
	and.pred 	%p116, %p120, %p123;
	setp.lt.s32 	%p124, %r802, %r86;
	and.pred 	%p115, %p120, %p124;
	setp.lt.s32 	%p125, %r803, %r86;
	and.pred 	%p114, %p120, %p125;
	setp.lt.s32 	%p126, %r804, %r86;
	and.pred 	%p113, %p120, %p126;
	setp.lt.s32 	%p127, %r805, %r86;
	and.pred 	%p112, %p120, %p127;
	setp.lt.s32 	%p128, %r806, %r86;
	and.pred 	%p111, %p120, %p128;
	setp.lt.s32 	%p129, %r807, %r86;
	and.pred 	%p110, %p120, %p129;
	setp.lt.s32 	%p130, %r808, %r86;
	and.pred 	%p109, %p120, %p130;
	setp.lt.s32 	%p131, %r809, %r86;
	and.pred 	%p108, %p120, %p131;
	setp.lt.s32 	%p132, %r810, %r86;
	and.pred 	%p107, %p120, %p132;
	setp.lt.s32 	%p133, %r811, %r86;
	and.pred 	%p106, %p120, %p133;
	setp.lt.s32 	%p134, %r812, %r86;
	and.pred 	%p105, %p120, %p134;
	setp.lt.s32 	%p135, %r813, %r86;
	and.pred 	%p104, %p120, %p135;
	setp.lt.s32 	%p136, %r814, %r86;
	and.pred 	%p103, %p120, %p136;
	setp.lt.s32 	%p137, %r815, %r86;
	and.pred 	%p102, %p120, %p137;
	setp.lt.s32 	%p138, %r816, %r86;
	and.pred 	%p101, %p120, %p138;
	setp.lt.s32 	%p139, %r817, %r86;
	and.pred 	%p100, %p120, %p139;
	setp.lt.s32 	%p140, %r818, %r86;
	and.pred 	%p99, %p120, %p140;
	setp.lt.s32 	%p141, %r819, %r86;
	and.pred 	%p98, %p120, %p141;
	setp.lt.s32 	%p142, %r820, %r86;
	and.pred 	%p97, %p120, %p142;
	setp.lt.s32 	%p143, %r821, %r86;
	and.pred 	%p96, %p120, %p143;
	setp.lt.s32 	%p144, %r822, %r86;
	and.pred 	%p95, %p120, %p144;
	setp.lt.s32 	%p145, %r823, %r86;
	and.pred 	%p94, %p120, %p145;
	setp.lt.s32 	%p146, %r824, %r86;
	and.pred 	%p93, %p120, %p146;
	setp.lt.s32 	%p147, %r825, %r86;
	and.pred 	%p92, %p120, %p147;
	setp.lt.s32 	%p148, %r826, %r86;
	and.pred 	%p91, %p120, %p148;
	setp.lt.s32 	%p149, %r827, %r86;
	and.pred 	%p90, %p120, %p149;
	setp.lt.s32 	%p150, %r828, %r86;
	and.pred 	%p89, %p120, %p150;
	setp.lt.s32 	%p151, %r829, %r86;
	and.pred 	%p88, %p120, %p151;
	setp.lt.s32 	%p152, %r830, %r86;
	and.pred 	%p87, %p120, %p152;
	bar.sync 	0;
	shl.b32 	%r831, %r4, 5;
	and.b32 	%r832, %r831, 1120;
	shl.b32 	%r833, %r42, 4;
	selp.b32 	%r834, 0, 8208, %p119;
	shl.b32 	%r835, %r6, 3;
	or.b32 	%r836, %r834, %r833;
	or.b32 	%r837, %r836, %r835;
	or.b32 	%r838, %r837, %r832;
	add.s32 	%r839, %r248, %r838;
	st.shared.v4.b32 	[%r839], {%r51, %r52, %r49, %r54};
	st.shared.v4.b32 	[%r839+2048], {%r56, %r60, %r58, %r62};
	st.shared.v4.b32 	[%r839+4096], {%r48, %r53, %r50, %r55};
	st.shared.v4.b32 	[%r839+6144], {%r57, %r61, %r59, %r63};
	xor.b32 	%r840, %r838, 16;
	add.s32 	%r841, %r248, %r840;
	st.shared.v4.b32 	[%r841], {%r67, %r68, %r65, %r70};
	st.shared.v4.b32 	[%r841+2048], {%r72, %r76, %r74, %r78};
	st.shared.v4.b32 	[%r841+4096], {%r64, %r69, %r66, %r71};
	st.shared.v4.b32 	[%r841+6144], {%r73, %r77, %r75, %r79};
	bar.sync 	0;
	shl.b32 	%r842, %r47, 7;
	shl.b32 	%r843, %r7, 4;
	setp.eq.b32 	%p153, %r6, 0;
	selp.b32 	%r844, 0, 8208, %p153;
	or.b32 	%r845, %r842, %r843;
	xor.b32 	%r846, %r845, %r844;
	add.s32 	%r847, %r248, %r846;
	ld.shared.v4.b32 	{%r735, %r739, %r751, %r755}, [%r847];
	ld.shared.v4.b32 	{%r736, %r740, %r752, %r756}, [%r847+128];
	ld.shared.v4.b32 	{%r737, %r741, %r753, %r757}, [%r847+256];
	ld.shared.v4.b32 	{%r738, %r742, %r754, %r758}, [%r847+384];
	ld.shared.v4.b32 	{%r743, %r747, %r759, %r763}, [%r847+512];
	ld.shared.v4.b32 	{%r744, %r748, %r760, %r764}, [%r847+640];
	ld.shared.v4.b32 	{%r745, %r749, %r761, %r765}, [%r847+768];
	ld.shared.v4.b32 	{%r746, %r750, %r762, %r766}, [%r847+896];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r735 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r736 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r737 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r738 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r739 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r740 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r741 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r742 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r743 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r744 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r745 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r746 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r747 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r748 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r749 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r750 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r751 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r752 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r753 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r754 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r755 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r756 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r757 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r758 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r759 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r760 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r761 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r762 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r763 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r764 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r765 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r766 };
	bar.sync 	0;
	shl.b32 	%r848, %r9, 12;
	and.b32 	%r849, %r43, 112;
	shl.b32 	%r850, %r10, 3;
	shl.b32 	%r851, %r6, 4;
	xor.b32 	%r852, %r80, %r849;
	add.s32 	%r853, %r248, %r848;
	add.s32 	%r854, %r853, %r850;
	add.s32 	%r855, %r854, %r851;
	add.s32 	%r856, %r855, %r852;
	st.shared.v4.b32 	[%r856], {%r51, %r56, %r48, %r57};
	st.shared.v4.b32 	[%r856+128], {%r67, %r72, %r64, %r73};
	st.shared.v4.b32 	[%r856+512], {%r52, %r60, %r53, %r61};
	st.shared.v4.b32 	[%r856+640], {%r68, %r76, %r69, %r77};
	st.shared.v4.b32 	[%r856+2048], {%r49, %r58, %r50, %r59};
	st.shared.v4.b32 	[%r856+2176], {%r65, %r74, %r66, %r75};
	st.shared.v4.b32 	[%r856+2560], {%r54, %r62, %r55, %r63};
	st.shared.v4.b32 	[%r856+2688], {%r70, %r78, %r71, %r79};
	bar.sync 	0;
	shl.b32 	%r857, %r47, 6;
	shl.b32 	%r858, %r6, 1;
	or.b32 	%r859, %r857, %r858;
	or.b32 	%r860, %r859, %r843;
	add.s32 	%r861, %r248, %r860;
	ld.shared.v4.b32 	{%r767, %r775, %r783, %r791}, [%r861];
	ld.shared.v4.b32 	{%r771, %r779, %r787, %r795}, [%r861+256];
	xor.b32 	%r862, %r860, 32;
	add.s32 	%r863, %r248, %r862;
	ld.shared.v4.b32 	{%r768, %r776, %r784, %r792}, [%r863+4096];
	ld.shared.v4.b32 	{%r772, %r780, %r788, %r796}, [%r863+4352];
	xor.b32 	%r864, %r860, 64;
	add.s32 	%r865, %r248, %r864;
	ld.shared.v4.b32 	{%r769, %r777, %r785, %r793}, [%r865+8192];
	ld.shared.v4.b32 	{%r773, %r781, %r789, %r797}, [%r865+8448];
	xor.b32 	%r866, %r860, 96;
	add.s32 	%r867, %r248, %r866;
	ld.shared.v4.b32 	{%r770, %r778, %r786, %r794}, [%r867+12288];
	ld.shared.v4.b32 	{%r774, %r782, %r790, %r798}, [%r867+12544];
	@%p87 st.global.b32 [ %rd272 + 0 ], { %r767 };
	@%p88 st.global.b32 [ %rd273 + 0 ], { %r768 };
	@%p89 st.global.b32 [ %rd274 + 0 ], { %r769 };
	@%p90 st.global.b32 [ %rd275 + 0 ], { %r770 };
	@%p91 st.global.b32 [ %rd276 + 0 ], { %r771 };
	@%p92 st.global.b32 [ %rd277 + 0 ], { %r772 };
	@%p93 st.global.b32 [ %rd278 + 0 ], { %r773 };
	@%p94 st.global.b32 [ %rd279 + 0 ], { %r774 };
	@%p95 st.global.b32 [ %rd280 + 0 ], { %r775 };
	@%p96 st.global.b32 [ %rd281 + 0 ], { %r776 };
	@%p97 st.global.b32 [ %rd282 + 0 ], { %r777 };
	@%p98 st.global.b32 [ %rd283 + 0 ], { %r778 };
	@%p99 st.global.b32 [ %rd284 + 0 ], { %r779 };
	@%p100 st.global.b32 [ %rd285 + 0 ], { %r780 };
	@%p101 st.global.b32 [ %rd286 + 0 ], { %r781 };
	@%p102 st.global.b32 [ %rd287 + 0 ], { %r782 };
	@%p103 st.global.b32 [ %rd288 + 0 ], { %r783 };
	@%p104 st.global.b32 [ %rd289 + 0 ], { %r784 };
	@%p105 st.global.b32 [ %rd290 + 0 ], { %r785 };
	@%p106 st.global.b32 [ %rd291 + 0 ], { %r786 };
	@%p107 st.global.b32 [ %rd292 + 0 ], { %r787 };
	@%p108 st.global.b32 [ %rd293 + 0 ], { %r788 };
	@%p109 st.global.b32 [ %rd294 + 0 ], { %r789 };
	@%p110 st.global.b32 [ %rd295 + 0 ], { %r790 };
	@%p111 st.global.b32 [ %rd296 + 0 ], { %r791 };
	@%p112 st.global.b32 [ %rd297 + 0 ], { %r792 };
	@%p113 st.global.b32 [ %rd298 + 0 ], { %r793 };
	@%p114 st.global.b32 [ %rd299 + 0 ], { %r794 };
	@%p115 st.global.b32 [ %rd300 + 0 ], { %r795 };
	@%p116 st.global.b32 [ %rd301 + 0 ], { %r796 };
	@%p117 st.global.b32 [ %rd302 + 0 ], { %r797 };
	@%p118 st.global.b32 [ %rd303 + 0 ], { %r798 };
$L__BB0_12:
	ret;
$L__tmp121:
$L__func_end0:
}
)PTX";
constexpr char means_bf16[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_bf16(
	.param .u64 .ptr .global .align 1 means_bf16_param_0,
	.param .u64 .ptr .global .align 1 means_bf16_param_1,
	.param .u64 .ptr .global .align 1 means_bf16_param_2,
	.param .u64 .ptr .global .align 1 means_bf16_param_3,
	.param .u64 .ptr .global .align 1 means_bf16_param_4,
	.param .u32 means_bf16_param_5,
	.param .u32 means_bf16_param_6,
	.param .u32 means_bf16_param_7,
	.param .u64 .ptr .global .align 1 means_bf16_param_8,
	.param .u64 .ptr .global .align 1 means_bf16_param_9
)
.reqntid 32
{
	.reg .pred 	%p<21>;
	.reg .b16 	%rs<81>;
	.reg .b32 	%r<210>;
	.reg .b64 	%rd<78>;
$L__func_begin0:
	ld.param.b64 	%rd9, [means_bf16_param_4];
$L__tmp0:
	mov.u32 	%r4, %ctaid.x;
	ld.param.b64 	%rd13, [means_bf16_param_2];
	mov.u32 	%r5, %ctaid.z;
	cvt.u64.u32 	%rd14, %r5;
	ld.param.b64 	%rd15, [means_bf16_param_3];
	ld.param.b32 	%r6, [means_bf16_param_6];
	shr.s32 	%r7, %r6, 31;
	shr.u32 	%r8, %r7, 28;
	add.s32 	%r9, %r6, %r8;
	shr.s32 	%r10, %r9, 4;
	mov.u32 	%r11, %ctaid.y;
	shl.b32 	%r12, %r11, 8;
	ld.param.s32 	%rd17, [means_bf16_param_7];
	mov.u32 	%r13, %tid.x;
	shl.b32 	%r14, %r13, 3;
	and.b32 	%r15, %r14, 248;
	or.b32 	%r16, %r15, %r12;
	mul.lo.s64 	%rd1, %rd17, %rd14;
	shl.b64 	%rd18, %rd1, 2;
	add.s64 	%rd19, %rd13, %rd18;
	cvt.u64.u32 	%rd2, %r4;
	mul.wide.u32 	%rd20, %r4, 4;
	add.s64 	%rd10, %rd19, %rd20;
	mov.u32 %r2, 0x0;
	ld.global.b32 { %r2 }, [ %rd10 + 0 ];
	add.s64 	%rd21, %rd15, %rd18;
	add.s64 	%rd11, %rd21, %rd20;
	mov.u32 %r3, 0x0;
	ld.global.b32 { %r3 }, [ %rd11 + 0 ];
	cvt.rzi.s32.f32 	%r1, %r3;
	mul.wide.s32 	%rd5, %r10, 16;
	setp.lt.s32 	%p1, %r1, 1;
	cvt.u64.u32 	%rd6, %r16;
	mov.b32 	%r202, 0f00000000;
	shl.b64 	%rd77, %rd6, 1;
	cvt.u32.u64 	%r199, %rd6;
	cvt.u32.u64 	%r200, %rd5;
	mov.b32 	%r203, %r202;
	mov.b32 	%r204, %r202;
	mov.b32 	%r205, %r202;
	mov.b32 	%r206, %r202;
	mov.b32 	%r207, %r202;
	mov.b32 	%r208, %r202;
	mov.b32 	%r209, %r202;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd8, [means_bf16_param_0];
	ld.param.b64 	%rd12, [means_bf16_param_1];
	ld.param.s32 	%rd16, [means_bf16_param_5];
	mul.lo.s64 	%rd3, %rd16, %rd14;
	shl.b64 	%rd22, %rd3, 2;
	add.s64 	%rd23, %rd12, %rd22;
	max.s32 	%r17, %r2, 0;
	mad.wide.u32 	%rd4, %r17, 4, %rd23;
	add.s64 	%rd7, %rd8, %rd77;
	mov.b32 	%r23, 0;
	mov.b32 	%r202, 0f00000000;
	mov.b32 	%r203, %r202;
	mov.b32 	%r204, %r202;
	mov.b32 	%r205, %r202;
	mov.b32 	%r206, %r202;
	mov.b32 	%r207, %r202;
	mov.b32 	%r208, %r202;
	mov.b32 	%r209, %r202;
	mov.b32 	%r201, %r23;
$L__BB0_2:
	setp.lt.s32 	%p3, %r199, %r200;
	mad.wide.s32 	%rd24, %r201, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r18, 0x0;
	@%p2 ld.global.b32 { %r18 }, [ %rd24 + 0 ];
	cvt.s64.s32 	%rd40, %r18;
	add.s64 	%rd41, %rd3, %rd40;
	mul.lo.s64 	%rd42, %rd41, %rd5;
	shl.b64 	%rd43, %rd42, 1;
	add.s64 	%rd25, %rd7, %rd43;
	mov.b32 	%r19, %r23;
	mov.b32 	%r20, %r23;
	mov.b32 	%r21, %r23;
	mov.b32 	%r22, %r23;
	@%p3 ld.global.v4.b32 { %r19, %r20, %r21, %r22 }, [ %rd25 + 0 ];
	mov.b32 	{%rs1, %rs2}, %r19;
	mov.b32 	{%rs3, %rs4}, %r20;
	mov.b32 	{%rs5, %rs6}, %r21;
	mov.b32 	{%rs7, %rs8}, %r22;
	cvt.f32.bf16 	%r59, %rs1;
	cvt.f32.bf16 	%r60, %rs2;
	cvt.f32.bf16 	%r61, %rs3;
	cvt.f32.bf16 	%r62, %rs4;
	cvt.f32.bf16 	%r63, %rs5;
	cvt.f32.bf16 	%r64, %rs6;
	cvt.f32.bf16 	%r65, %rs7;
	cvt.f32.bf16 	%r66, %rs8;
	add.f32 	%r67, %r202, %r59;
	add.f32 	%r68, %r203, %r60;
	add.f32 	%r69, %r204, %r61;
	add.f32 	%r70, %r205, %r62;
	add.f32 	%r71, %r206, %r63;
	add.f32 	%r72, %r207, %r64;
	add.f32 	%r73, %r208, %r65;
	add.f32 	%r74, %r209, %r66;
	add.s32 	%r75, %r201, 1;
	setp.lt.s32 	%p4, %r75, %r1;
	add.s64 	%rd26, %rd24, 4;
	mov.u32 %r24, 0x0;
	@%p4 ld.global.b32 { %r24 }, [ %rd26 + 0 ];
	cvt.s64.s32 	%rd44, %r24;
	and.pred 	%p5, %p3, %p4;
	add.s64 	%rd45, %rd3, %rd44;
	mul.lo.s64 	%rd46, %rd45, %rd5;
	shl.b64 	%rd47, %rd46, 1;
	add.s64 	%rd27, %rd7, %rd47;
	mov.b32 	%r25, %r23;
	mov.b32 	%r26, %r23;
	mov.b32 	%r27, %r23;
	mov.b32 	%r28, %r23;
	@%p5 ld.global.v4.b32 { %r25, %r26, %r27, %r28 }, [ %rd27 + 0 ];
	mov.b32 	{%rs9, %rs10}, %r25;
	mov.b32 	{%rs11, %rs12}, %r26;
	mov.b32 	{%rs13, %rs14}, %r27;
	mov.b32 	{%rs15, %rs16}, %r28;
	cvt.f32.bf16 	%r76, %rs9;
	cvt.f32.bf16 	%r77, %rs10;
	cvt.f32.bf16 	%r78, %rs11;
	cvt.f32.bf16 	%r79, %rs12;
	cvt.f32.bf16 	%r80, %rs13;
	cvt.f32.bf16 	%r81, %rs14;
	cvt.f32.bf16 	%r82, %rs15;
	cvt.f32.bf16 	%r83, %rs16;
	add.f32 	%r84, %r67, %r76;
	add.f32 	%r85, %r68, %r77;
	add.f32 	%r86, %r69, %r78;
	add.f32 	%r87, %r70, %r79;
	add.f32 	%r88, %r71, %r80;
	add.f32 	%r89, %r72, %r81;
	add.f32 	%r90, %r73, %r82;
	add.f32 	%r91, %r74, %r83;
	add.s32 	%r92, %r201, 2;
	setp.lt.s32 	%p6, %r92, %r1;
	add.s64 	%rd28, %rd24, 8;
	mov.u32 %r29, 0x0;
	@%p6 ld.global.b32 { %r29 }, [ %rd28 + 0 ];
	cvt.s64.s32 	%rd48, %r29;
	and.pred 	%p7, %p3, %p6;
	add.s64 	%rd49, %rd3, %rd48;
	mul.lo.s64 	%rd50, %rd49, %rd5;
	shl.b64 	%rd51, %rd50, 1;
	add.s64 	%rd29, %rd7, %rd51;
	mov.b32 	%r30, %r23;
	mov.b32 	%r31, %r23;
	mov.b32 	%r32, %r23;
	mov.b32 	%r33, %r23;
	@%p7 ld.global.v4.b32 { %r30, %r31, %r32, %r33 }, [ %rd29 + 0 ];
	mov.b32 	{%rs17, %rs18}, %r30;
	mov.b32 	{%rs19, %rs20}, %r31;
	mov.b32 	{%rs21, %rs22}, %r32;
	mov.b32 	{%rs23, %rs24}, %r33;
	cvt.f32.bf16 	%r93, %rs17;
	cvt.f32.bf16 	%r94, %rs18;
	cvt.f32.bf16 	%r95, %rs19;
	cvt.f32.bf16 	%r96, %rs20;
	cvt.f32.bf16 	%r97, %rs21;
	cvt.f32.bf16 	%r98, %rs22;
	cvt.f32.bf16 	%r99, %rs23;
	cvt.f32.bf16 	%r100, %rs24;
	add.f32 	%r101, %r84, %r93;
	add.f32 	%r102, %r85, %r94;
	add.f32 	%r103, %r86, %r95;
	add.f32 	%r104, %r87, %r96;
	add.f32 	%r105, %r88, %r97;
	add.f32 	%r106, %r89, %r98;
	add.f32 	%r107, %r90, %r99;
	add.f32 	%r108, %r91, %r100;
	add.s32 	%r109, %r201, 3;
	setp.lt.s32 	%p8, %r109, %r1;
	add.s64 	%rd30, %rd24, 12;
	mov.u32 %r34, 0x0;
	@%p8 ld.global.b32 { %r34 }, [ %rd30 + 0 ];
	cvt.s64.s32 	%rd52, %r34;
	and.pred 	%p9, %p3, %p8;
	add.s64 	%rd53, %rd3, %rd52;
	mul.lo.s64 	%rd54, %rd53, %rd5;
	shl.b64 	%rd55, %rd54, 1;
	add.s64 	%rd31, %rd7, %rd55;
	mov.b32 	%r35, %r23;
	mov.b32 	%r36, %r23;
	mov.b32 	%r37, %r23;
	mov.b32 	%r38, %r23;
	@%p9 ld.global.v4.b32 { %r35, %r36, %r37, %r38 }, [ %rd31 + 0 ];
	mov.b32 	{%rs25, %rs26}, %r35;
	mov.b32 	{%rs27, %rs28}, %r36;
	mov.b32 	{%rs29, %rs30}, %r37;
	mov.b32 	{%rs31, %rs32}, %r38;
	cvt.f32.bf16 	%r110, %rs25;
	cvt.f32.bf16 	%r111, %rs26;
	cvt.f32.bf16 	%r112, %rs27;
	cvt.f32.bf16 	%r113, %rs28;
	cvt.f32.bf16 	%r114, %rs29;
	cvt.f32.bf16 	%r115, %rs30;
	cvt.f32.bf16 	%r116, %rs31;
	cvt.f32.bf16 	%r117, %rs32;
	add.f32 	%r118, %r101, %r110;
	add.f32 	%r119, %r102, %r111;
	add.f32 	%r120, %r103, %r112;
	add.f32 	%r121, %r104, %r113;
	add.f32 	%r122, %r105, %r114;
	add.f32 	%r123, %r106, %r115;
	add.f32 	%r124, %r107, %r116;
	add.f32 	%r125, %r108, %r117;
	add.s32 	%r126, %r201, 4;
	setp.lt.s32 	%p10, %r126, %r1;
	add.s64 	%rd32, %rd24, 16;
	mov.u32 %r39, 0x0;
	@%p10 ld.global.b32 { %r39 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd56, %r39;
	and.pred 	%p11, %p3, %p10;
	add.s64 	%rd57, %rd3, %rd56;
	mul.lo.s64 	%rd58, %rd57, %rd5;
	shl.b64 	%rd59, %rd58, 1;
	add.s64 	%rd33, %rd7, %rd59;
	mov.b32 	%r40, %r23;
	mov.b32 	%r41, %r23;
	mov.b32 	%r42, %r23;
	mov.b32 	%r43, %r23;
	@%p11 ld.global.v4.b32 { %r40, %r41, %r42, %r43 }, [ %rd33 + 0 ];
	mov.b32 	{%rs33, %rs34}, %r40;
	mov.b32 	{%rs35, %rs36}, %r41;
	mov.b32 	{%rs37, %rs38}, %r42;
	mov.b32 	{%rs39, %rs40}, %r43;
	cvt.f32.bf16 	%r127, %rs33;
	cvt.f32.bf16 	%r128, %rs34;
	cvt.f32.bf16 	%r129, %rs35;
	cvt.f32.bf16 	%r130, %rs36;
	cvt.f32.bf16 	%r131, %rs37;
	cvt.f32.bf16 	%r132, %rs38;
	cvt.f32.bf16 	%r133, %rs39;
	cvt.f32.bf16 	%r134, %rs40;
	add.f32 	%r135, %r118, %r127;
	add.f32 	%r136, %r119, %r128;
	add.f32 	%r137, %r120, %r129;
	add.f32 	%r138, %r121, %r130;
	add.f32 	%r139, %r122, %r131;
	add.f32 	%r140, %r123, %r132;
	add.f32 	%r141, %r124, %r133;
	add.f32 	%r142, %r125, %r134;
	add.s32 	%r143, %r201, 5;
	setp.lt.s32 	%p12, %r143, %r1;
	add.s64 	%rd34, %rd24, 20;
	mov.u32 %r44, 0x0;
	@%p12 ld.global.b32 { %r44 }, [ %rd34 + 0 ];
	cvt.s64.s32 	%rd60, %r44;
	and.pred 	%p13, %p3, %p12;
	add.s64 	%rd61, %rd3, %rd60;
	mul.lo.s64 	%rd62, %rd61, %rd5;
	shl.b64 	%rd63, %rd62, 1;
	add.s64 	%rd35, %rd7, %rd63;
	mov.b32 	%r45, %r23;
	mov.b32 	%r46, %r23;
	mov.b32 	%r47, %r23;
	mov.b32 	%r48, %r23;
	@%p13 ld.global.v4.b32 { %r45, %r46, %r47, %r48 }, [ %rd35 + 0 ];
	mov.b32 	{%rs41, %rs42}, %r45;
	mov.b32 	{%rs43, %rs44}, %r46;
	mov.b32 	{%rs45, %rs46}, %r47;
	mov.b32 	{%rs47, %rs48}, %r48;
	cvt.f32.bf16 	%r144, %rs41;
	cvt.f32.bf16 	%r145, %rs42;
	cvt.f32.bf16 	%r146, %rs43;
	cvt.f32.bf16 	%r147, %rs44;
	cvt.f32.bf16 	%r148, %rs45;
	cvt.f32.bf16 	%r149, %rs46;
	cvt.f32.bf16 	%r150, %rs47;
	cvt.f32.bf16 	%r151, %rs48;
	add.f32 	%r152, %r135, %r144;
	add.f32 	%r153, %r136, %r145;
	add.f32 	%r154, %r137, %r146;
	add.f32 	%r155, %r138, %r147;
	add.f32 	%r156, %r139, %r148;
	add.f32 	%r157, %r140, %r149;
	add.f32 	%r158, %r141, %r150;
	add.f32 	%r159, %r142, %r151;
	add.s32 	%r160, %r201, 6;
	setp.lt.s32 	%p14, %r160, %r1;
	add.s64 	%rd36, %rd24, 24;
	mov.u32 %r49, 0x0;
	@%p14 ld.global.b32 { %r49 }, [ %rd36 + 0 ];
	cvt.s64.s32 	%rd64, %r49;
	and.pred 	%p15, %p3, %p14;
	add.s64 	%rd65, %rd3, %rd64;
	mul.lo.s64 	%rd66, %rd65, %rd5;
	shl.b64 	%rd67, %rd66, 1;
	add.s64 	%rd37, %rd7, %rd67;
	mov.b32 	%r50, %r23;
	mov.b32 	%r51, %r23;
	mov.b32 	%r52, %r23;
	mov.b32 	%r53, %r23;
	@%p15 ld.global.v4.b32 { %r50, %r51, %r52, %r53 }, [ %rd37 + 0 ];
	mov.b32 	{%rs49, %rs50}, %r50;
	mov.b32 	{%rs51, %rs52}, %r51;
	mov.b32 	{%rs53, %rs54}, %r52;
	mov.b32 	{%rs55, %rs56}, %r53;
	cvt.f32.bf16 	%r161, %rs49;
	cvt.f32.bf16 	%r162, %rs50;
	cvt.f32.bf16 	%r163, %rs51;
	cvt.f32.bf16 	%r164, %rs52;
	cvt.f32.bf16 	%r165, %rs53;
	cvt.f32.bf16 	%r166, %rs54;
	cvt.f32.bf16 	%r167, %rs55;
	cvt.f32.bf16 	%r168, %rs56;
	add.f32 	%r169, %r152, %r161;
	add.f32 	%r170, %r153, %r162;
	add.f32 	%r171, %r154, %r163;
	add.f32 	%r172, %r155, %r164;
	add.f32 	%r173, %r156, %r165;
	add.f32 	%r174, %r157, %r166;
	add.f32 	%r175, %r158, %r167;
	add.f32 	%r176, %r159, %r168;
	add.s32 	%r177, %r201, 7;
	setp.lt.s32 	%p16, %r177, %r1;
	add.s64 	%rd38, %rd24, 28;
	mov.u32 %r54, 0x0;
	@%p16 ld.global.b32 { %r54 }, [ %rd38 + 0 ];
	cvt.s64.s32 	%rd68, %r54;
	and.pred 	%p17, %p3, %p16;
	add.s64 	%rd69, %rd3, %rd68;
	mul.lo.s64 	%rd70, %rd69, %rd5;
	shl.b64 	%rd71, %rd70, 1;
	add.s64 	%rd39, %rd7, %rd71;
	mov.b32 	%r55, %r23;
	mov.b32 	%r56, %r23;
	mov.b32 	%r57, %r23;
	mov.b32 	%r58, %r23;
	@%p17 ld.global.v4.b32 { %r55, %r56, %r57, %r58 }, [ %rd39 + 0 ];
	mov.b32 	{%rs57, %rs58}, %r55;
	mov.b32 	{%rs59, %rs60}, %r56;
	mov.b32 	{%rs61, %rs62}, %r57;
	mov.b32 	{%rs63, %rs64}, %r58;
	cvt.f32.bf16 	%r178, %rs57;
	cvt.f32.bf16 	%r179, %rs58;
	cvt.f32.bf16 	%r180, %rs59;
	cvt.f32.bf16 	%r181, %rs60;
	cvt.f32.bf16 	%r182, %rs61;
	cvt.f32.bf16 	%r183, %rs62;
	cvt.f32.bf16 	%r184, %rs63;
	cvt.f32.bf16 	%r185, %rs64;
	add.f32 	%r202, %r169, %r178;
	add.f32 	%r203, %r170, %r179;
	add.f32 	%r204, %r171, %r180;
	add.f32 	%r205, %r172, %r181;
	add.f32 	%r206, %r173, %r182;
	add.f32 	%r207, %r174, %r183;
	add.f32 	%r208, %r175, %r184;
	add.f32 	%r209, %r176, %r185;
	add.s32 	%r201, %r201, 8;
	setp.lt.s32 	%p18, %r201, %r1;
	@%p18 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p19, %r199, %r200;
	setp.lt.s32 	%p20, %r2, 0;
	max.f32 	%r190, %r3, 0f3F800000;
	div.rn.f32 	%r191, %r202, %r190;
	div.rn.f32 	%r192, %r203, %r190;
	div.rn.f32 	%r193, %r204, %r190;
	div.rn.f32 	%r194, %r205, %r190;
	div.rn.f32 	%r195, %r206, %r190;
	div.rn.f32 	%r196, %r207, %r190;
	div.rn.f32 	%r197, %r208, %r190;
	div.rn.f32 	%r198, %r209, %r190;
	add.s64 	%rd73, %rd1, %rd2;
	mul.lo.s64 	%rd74, %rd73, %rd5;
	shl.b64 	%rd75, %rd74, 1;
	add.s64 	%rd76, %rd9, %rd75;
	add.s64 	%rd72, %rd76, %rd77;
	cvt.rn.bf16.f32 	%rs65, %r191;
	selp.b16 	%rs66, 0x7FC0, %rs65, %p20;
	cvt.rn.bf16.f32 	%rs67, %r192;
	selp.b16 	%rs68, 0x7FC0, %rs67, %p20;
	cvt.rn.bf16.f32 	%rs69, %r193;
	selp.b16 	%rs70, 0x7FC0, %rs69, %p20;
	cvt.rn.bf16.f32 	%rs71, %r194;
	selp.b16 	%rs72, 0x7FC0, %rs71, %p20;
	cvt.rn.bf16.f32 	%rs73, %r195;
	selp.b16 	%rs74, 0x7FC0, %rs73, %p20;
	cvt.rn.bf16.f32 	%rs75, %r196;
	selp.b16 	%rs76, 0x7FC0, %rs75, %p20;
	cvt.rn.bf16.f32 	%rs77, %r197;
	selp.b16 	%rs78, 0x7FC0, %rs77, %p20;
	cvt.rn.bf16.f32 	%rs79, %r198;
	selp.b16 	%rs80, 0x7FC0, %rs79, %p20;
	mov.b32 	%r186, {%rs66, %rs68};
	mov.b32 	%r187, {%rs70, %rs72};
	mov.b32 	%r188, {%rs74, %rs76};
	mov.b32 	%r189, {%rs78, %rs80};
	@%p19 st.global.v4.b32 [ %rd72 + 0 ], { %r186, %r187, %r188, %r189 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char similarity_bf16_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_bf16_any(
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_0,
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_1,
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_2,
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_3,
	.param .u32 similarity_bf16_any_param_4,
	.param .u32 similarity_bf16_any_param_5,
	.param .u32 similarity_bf16_any_param_6,
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_7,
	.param .u64 .ptr .global .align 1 similarity_bf16_any_param_8
)
.reqntid 128
{
	.reg .pred 	%p<273>;
	.reg .b16 	%rs<66>;
	.reg .b32 	%r<1315>;
	.reg .b64 	%rd<524>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_12;
	ld.param.b32 	%r110, [similarity_bf16_any_param_5];
	ld.param.b32 	%r109, [similarity_bf16_any_param_4];
	ld.param.b64 	%rd137, [similarity_bf16_any_param_2];
	mov.u32 	%r112, %ctaid.z;
	cvt.u64.u32 	%rd1, %r112;
	shl.b32 	%r113, %r2, 6;
	mov.u32 	%r3, %tid.x;
	and.b32 	%r4, %r3, 96;
	and.b32 	%r5, %r3, 63;
	and.b32 	%r6, %r3, 64;
	bfe.u32 	%r132, %r3, 6, 1;
	or.b32 	%r133, %r132, 2;
	or.b32 	%r134, %r132, 4;
	or.b32 	%r135, %r132, 6;
	or.b32 	%r136, %r132, 8;
	or.b32 	%r137, %r132, 10;
	or.b32 	%r138, %r132, 12;
	or.b32 	%r139, %r132, 14;
	or.b32 	%r140, %r132, 16;
	or.b32 	%r141, %r132, 18;
	or.b32 	%r142, %r132, 20;
	or.b32 	%r143, %r132, 22;
	or.b32 	%r144, %r132, 24;
	or.b32 	%r145, %r132, 26;
	or.b32 	%r146, %r132, 28;
	or.b32 	%r147, %r132, 30;
	or.b32 	%r148, %r132, 32;
	or.b32 	%r149, %r132, 34;
	or.b32 	%r150, %r132, 36;
	or.b32 	%r151, %r132, 38;
	or.b32 	%r152, %r132, 40;
	or.b32 	%r153, %r132, 42;
	or.b32 	%r154, %r132, 44;
	or.b32 	%r155, %r132, 46;
	or.b32 	%r156, %r132, 48;
	or.b32 	%r157, %r132, 50;
	or.b32 	%r158, %r132, 52;
	or.b32 	%r159, %r132, 54;
	or.b32 	%r160, %r132, 56;
	or.b32 	%r161, %r132, 58;
	or.b32 	%r162, %r132, 60;
	or.b32 	%r163, %r132, 62;
	and.b32 	%r7, %r3, 3;
	and.b32 	%r8, %r3, 32;
	or.b32 	%r167, %r132, %r113;
	or.b32 	%r168, %r133, %r113;
	or.b32 	%r169, %r134, %r113;
	or.b32 	%r170, %r135, %r113;
	or.b32 	%r171, %r136, %r113;
	or.b32 	%r172, %r137, %r113;
	or.b32 	%r173, %r138, %r113;
	or.b32 	%r174, %r139, %r113;
	or.b32 	%r175, %r140, %r113;
	or.b32 	%r176, %r141, %r113;
	or.b32 	%r177, %r142, %r113;
	or.b32 	%r178, %r143, %r113;
	or.b32 	%r179, %r144, %r113;
	or.b32 	%r180, %r145, %r113;
	or.b32 	%r181, %r146, %r113;
	or.b32 	%r182, %r147, %r113;
	or.b32 	%r183, %r148, %r113;
	or.b32 	%r184, %r149, %r113;
	or.b32 	%r185, %r150, %r113;
	or.b32 	%r186, %r151, %r113;
	or.b32 	%r187, %r152, %r113;
	or.b32 	%r188, %r153, %r113;
	or.b32 	%r189, %r154, %r113;
	or.b32 	%r190, %r155, %r113;
	or.b32 	%r191, %r156, %r113;
	or.b32 	%r192, %r157, %r113;
	or.b32 	%r193, %r158, %r113;
	or.b32 	%r194, %r159, %r113;
	or.b32 	%r195, %r160, %r113;
	or.b32 	%r196, %r161, %r113;
	or.b32 	%r197, %r162, %r113;
	or.b32 	%r198, %r163, %r113;
	shl.b32 	%r199, %r1, 6;
	or.b32 	%r54, %r199, %r5;
	cvt.s64.s32 	%rd2, %r109;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.u64.u32 	%rd4, %r167;
	cvt.u64.u32 	%rd5, %r168;
	cvt.u64.u32 	%rd6, %r169;
	cvt.u64.u32 	%rd7, %r170;
	cvt.u64.u32 	%rd8, %r171;
	cvt.u64.u32 	%rd9, %r172;
	cvt.u64.u32 	%rd10, %r173;
	cvt.u64.u32 	%rd11, %r174;
	cvt.u64.u32 	%rd12, %r175;
	cvt.u64.u32 	%rd13, %r176;
	cvt.u64.u32 	%rd14, %r177;
	cvt.u64.u32 	%rd15, %r178;
	cvt.u64.u32 	%rd16, %r179;
	cvt.u64.u32 	%rd17, %r180;
	cvt.u64.u32 	%rd18, %r181;
	cvt.u64.u32 	%rd19, %r182;
	cvt.u64.u32 	%rd20, %r183;
	cvt.u64.u32 	%rd21, %r184;
	cvt.u64.u32 	%rd22, %r185;
	cvt.u64.u32 	%rd23, %r186;
	cvt.u64.u32 	%rd24, %r187;
	cvt.u64.u32 	%rd25, %r188;
	cvt.u64.u32 	%rd26, %r189;
	cvt.u64.u32 	%rd27, %r190;
	cvt.u64.u32 	%rd28, %r191;
	cvt.u64.u32 	%rd29, %r192;
	cvt.u64.u32 	%rd30, %r193;
	cvt.u64.u32 	%rd31, %r194;
	cvt.u64.u32 	%rd32, %r195;
	cvt.u64.u32 	%rd33, %r196;
	cvt.u64.u32 	%rd34, %r197;
	cvt.u64.u32 	%rd35, %r198;
	setp.gt.s32 	%p34, %r110, 0;
	setp.eq.b32 	%p272, %r6, 0;
	mov.b32 	%r1242, global_smem;
	shl.b32 	%r1243, %r3, 5;
	shl.b32 	%r1244, %r6, 4;
	@!%p34 bra 	$L__BB0_2;
	ld.param.b64 	%rd135, [similarity_bf16_any_param_0];
	bfe.u32 	%r114, %r3, 5, 2;
	or.b32 	%r115, %r114, 4;
	or.b32 	%r116, %r114, 8;
	or.b32 	%r117, %r114, 12;
	or.b32 	%r118, %r114, 16;
	or.b32 	%r119, %r114, 20;
	or.b32 	%r120, %r114, 24;
	or.b32 	%r121, %r114, 28;
	or.b32 	%r122, %r114, 32;
	or.b32 	%r123, %r114, 36;
	or.b32 	%r124, %r114, 40;
	or.b32 	%r125, %r114, 44;
	or.b32 	%r126, %r114, 48;
	or.b32 	%r127, %r114, 52;
	or.b32 	%r128, %r114, 56;
	or.b32 	%r129, %r114, 60;
	or.b32 	%r9, %r114, %r113;
	or.b32 	%r10, %r115, %r113;
	or.b32 	%r11, %r116, %r113;
	or.b32 	%r12, %r117, %r113;
	or.b32 	%r13, %r118, %r113;
	or.b32 	%r14, %r119, %r113;
	or.b32 	%r15, %r120, %r113;
	or.b32 	%r16, %r121, %r113;
	or.b32 	%r17, %r122, %r113;
	or.b32 	%r18, %r123, %r113;
	or.b32 	%r19, %r124, %r113;
	or.b32 	%r20, %r125, %r113;
	or.b32 	%r21, %r126, %r113;
	or.b32 	%r22, %r127, %r113;
	or.b32 	%r23, %r128, %r113;
	or.b32 	%r24, %r129, %r113;
	or.b32 	%r30, %r114, %r199;
	or.b32 	%r31, %r115, %r199;
	or.b32 	%r32, %r116, %r199;
	or.b32 	%r33, %r117, %r199;
	or.b32 	%r34, %r118, %r199;
	or.b32 	%r35, %r119, %r199;
	or.b32 	%r36, %r120, %r199;
	or.b32 	%r37, %r121, %r199;
	or.b32 	%r38, %r122, %r199;
	or.b32 	%r39, %r123, %r199;
	or.b32 	%r40, %r124, %r199;
	or.b32 	%r41, %r125, %r199;
	or.b32 	%r42, %r126, %r199;
	or.b32 	%r43, %r127, %r199;
	or.b32 	%r44, %r128, %r199;
	or.b32 	%r45, %r129, %r199;
	and.b32 	%r55, %r3, 31;
	cvt.s64.s32 	%rd139, %r110;
	mul.lo.s64 	%rd140, %rd3, %rd139;
	shl.b64 	%rd141, %rd140, 1;
	add.s64 	%rd142, %rd135, %rd141;
	cvt.u64.u32 	%rd143, %r9;
	cvt.u64.u32 	%rd144, %r10;
	cvt.u64.u32 	%rd145, %r11;
	cvt.u64.u32 	%rd146, %r12;
	cvt.u64.u32 	%rd147, %r13;
	cvt.u64.u32 	%rd148, %r14;
	cvt.u64.u32 	%rd149, %r15;
	cvt.u64.u32 	%rd150, %r16;
	cvt.u64.u32 	%rd151, %r17;
	cvt.u64.u32 	%rd152, %r18;
	cvt.u64.u32 	%rd153, %r19;
	cvt.u64.u32 	%rd154, %r20;
	cvt.u64.u32 	%rd155, %r21;
	cvt.u64.u32 	%rd156, %r22;
	cvt.u64.u32 	%rd157, %r23;
	cvt.u64.u32 	%rd158, %r24;
	mul.lo.s64 	%rd159, %rd139, %rd143;
	mul.lo.s64 	%rd160, %rd139, %rd144;
	mul.lo.s64 	%rd161, %rd139, %rd145;
	mul.lo.s64 	%rd162, %rd139, %rd146;
	mul.lo.s64 	%rd163, %rd139, %rd147;
	mul.lo.s64 	%rd164, %rd139, %rd148;
	mul.lo.s64 	%rd165, %rd139, %rd149;
	mul.lo.s64 	%rd166, %rd139, %rd150;
	mul.lo.s64 	%rd167, %rd139, %rd151;
	mul.lo.s64 	%rd168, %rd139, %rd152;
	mul.lo.s64 	%rd169, %rd139, %rd153;
	mul.lo.s64 	%rd170, %rd139, %rd154;
	mul.lo.s64 	%rd171, %rd139, %rd155;
	mul.lo.s64 	%rd172, %rd139, %rd156;
	mul.lo.s64 	%rd173, %rd139, %rd157;
	mul.lo.s64 	%rd174, %rd139, %rd158;
	shl.b64 	%rd175, %rd159, 1;
	add.s64 	%rd176, %rd142, %rd175;
	shl.b64 	%rd177, %rd160, 1;
	add.s64 	%rd178, %rd142, %rd177;
	shl.b64 	%rd179, %rd161, 1;
	add.s64 	%rd180, %rd142, %rd179;
	shl.b64 	%rd181, %rd162, 1;
	add.s64 	%rd182, %rd142, %rd181;
	shl.b64 	%rd183, %rd163, 1;
	add.s64 	%rd184, %rd142, %rd183;
	shl.b64 	%rd185, %rd164, 1;
	add.s64 	%rd186, %rd142, %rd185;
	shl.b64 	%rd187, %rd165, 1;
	add.s64 	%rd188, %rd142, %rd187;
	shl.b64 	%rd189, %rd166, 1;
	add.s64 	%rd190, %rd142, %rd189;
	shl.b64 	%rd191, %rd167, 1;
	add.s64 	%rd192, %rd142, %rd191;
	shl.b64 	%rd193, %rd168, 1;
	add.s64 	%rd194, %rd142, %rd193;
	shl.b64 	%rd195, %rd169, 1;
	add.s64 	%rd196, %rd142, %rd195;
	shl.b64 	%rd197, %rd170, 1;
	add.s64 	%rd198, %rd142, %rd197;
	shl.b64 	%rd199, %rd171, 1;
	add.s64 	%rd200, %rd142, %rd199;
	shl.b64 	%rd201, %rd172, 1;
	add.s64 	%rd202, %rd142, %rd201;
	shl.b64 	%rd203, %rd173, 1;
	add.s64 	%rd204, %rd142, %rd203;
	shl.b64 	%rd205, %rd174, 1;
	add.s64 	%rd206, %rd142, %rd205;
	mul.wide.u32 	%rd207, %r55, 2;
	add.s64 	%rd36, %rd176, %rd207;
	add.s64 	%rd37, %rd178, %rd207;
	add.s64 	%rd38, %rd180, %rd207;
	add.s64 	%rd39, %rd182, %rd207;
	add.s64 	%rd40, %rd184, %rd207;
	add.s64 	%rd41, %rd186, %rd207;
	add.s64 	%rd42, %rd188, %rd207;
	add.s64 	%rd43, %rd190, %rd207;
	add.s64 	%rd44, %rd192, %rd207;
	add.s64 	%rd45, %rd194, %rd207;
	add.s64 	%rd46, %rd196, %rd207;
	add.s64 	%rd47, %rd198, %rd207;
	add.s64 	%rd48, %rd200, %rd207;
	add.s64 	%rd49, %rd202, %rd207;
	add.s64 	%rd50, %rd204, %rd207;
	add.s64 	%rd51, %rd206, %rd207;
	mul.wide.s32 	%rd208, %r110, %r30;
	mul.wide.s32 	%rd209, %r110, %r31;
	mul.wide.s32 	%rd210, %r110, %r32;
	mul.wide.s32 	%rd211, %r110, %r33;
	mul.wide.s32 	%rd212, %r110, %r34;
	mul.wide.s32 	%rd213, %r110, %r35;
	mul.wide.s32 	%rd214, %r110, %r36;
	mul.wide.s32 	%rd215, %r110, %r37;
	mul.wide.s32 	%rd216, %r110, %r38;
	mul.wide.s32 	%rd217, %r110, %r39;
	mul.wide.s32 	%rd218, %r110, %r40;
	mul.wide.s32 	%rd219, %r110, %r41;
	mul.wide.s32 	%rd220, %r110, %r42;
	mul.wide.s32 	%rd221, %r110, %r43;
	mul.wide.s32 	%rd222, %r110, %r44;
	mul.wide.s32 	%rd223, %r110, %r45;
	shl.b64 	%rd224, %rd208, 1;
	add.s64 	%rd225, %rd142, %rd224;
	shl.b64 	%rd226, %rd209, 1;
	add.s64 	%rd227, %rd142, %rd226;
	shl.b64 	%rd228, %rd210, 1;
	add.s64 	%rd229, %rd142, %rd228;
	shl.b64 	%rd230, %rd211, 1;
	add.s64 	%rd231, %rd142, %rd230;
	shl.b64 	%rd232, %rd212, 1;
	add.s64 	%rd233, %rd142, %rd232;
	shl.b64 	%rd234, %rd213, 1;
	add.s64 	%rd235, %rd142, %rd234;
	shl.b64 	%rd236, %rd214, 1;
	add.s64 	%rd237, %rd142, %rd236;
	shl.b64 	%rd238, %rd215, 1;
	add.s64 	%rd239, %rd142, %rd238;
	shl.b64 	%rd240, %rd216, 1;
	add.s64 	%rd241, %rd142, %rd240;
	shl.b64 	%rd242, %rd217, 1;
	add.s64 	%rd243, %rd142, %rd242;
	shl.b64 	%rd244, %rd218, 1;
	add.s64 	%rd245, %rd142, %rd244;
	shl.b64 	%rd246, %rd219, 1;
	add.s64 	%rd247, %rd142, %rd246;
	shl.b64 	%rd248, %rd220, 1;
	add.s64 	%rd249, %rd142, %rd248;
	shl.b64 	%rd250, %rd221, 1;
	add.s64 	%rd251, %rd142, %rd250;
	shl.b64 	%rd252, %rd222, 1;
	add.s64 	%rd253, %rd142, %rd252;
	shl.b64 	%rd254, %rd223, 1;
	add.s64 	%rd255, %rd142, %rd254;
	add.s64 	%rd84, %rd225, %rd207;
	add.s64 	%rd85, %rd227, %rd207;
	add.s64 	%rd86, %rd229, %rd207;
	add.s64 	%rd87, %rd231, %rd207;
	add.s64 	%rd88, %rd233, %rd207;
	add.s64 	%rd89, %rd235, %rd207;
	add.s64 	%rd90, %rd237, %rd207;
	add.s64 	%rd91, %rd239, %rd207;
	add.s64 	%rd92, %rd241, %rd207;
	add.s64 	%rd93, %rd243, %rd207;
	add.s64 	%rd94, %rd245, %rd207;
	add.s64 	%rd95, %rd247, %rd207;
	add.s64 	%rd96, %rd249, %rd207;
	add.s64 	%rd97, %rd251, %rd207;
	add.s64 	%rd98, %rd253, %rd207;
	add.s64 	%rd99, %rd255, %rd207;
	shl.b32 	%r232, %r5, 1;
	selp.b32 	%r233, 0, 144, %p272;
	xor.b32 	%r234, %r233, %r232;
	add.s32 	%r56, %r1242, %r234;
	xor.b32 	%r235, %r234, 32;
	add.s32 	%r57, %r1242, %r235;
	and.b32 	%r236, %r1243, 3584;
	and.b32 	%r237, %r3, 6;
	shl.b32 	%r238, %r237, 4;
	shr.u32 	%r239, %r4, 2;
	shl.b32 	%r240, %r3, 3;
	and.b32 	%r241, %r240, 8;
	shl.b32 	%r242, %r3, 1;
	and.b32 	%r243, %r242, 16;
	or.b32 	%r244, %r236, %r238;
	xor.b32 	%r245, %r239, %r241;
	or.b32 	%r246, %r244, %r245;
	xor.b32 	%r247, %r246, %r243;
	add.s32 	%r58, %r1242, %r247;
	and.b32 	%r248, %r3, 12;
	shl.b32 	%r249, %r248, 8;
	shl.b32 	%r1278, %r7, 5;
	and.b32 	%r250, %r240, 384;
	shl.b32 	%r251, %r248, 1;
	or.b32 	%r252, %r250, %r251;
	or.b32 	%r253, %r249, %r252;
	or.b32 	%r254, %r253, %r1278;
	add.s32 	%r59, %r1242, %r254;
	xor.b32 	%r255, %r254, 8;
	add.s32 	%r60, %r1242, %r255;
	xor.b32 	%r256, %r254, 16;
	add.s32 	%r61, %r1242, %r256;
	xor.b32 	%r257, %r254, 24;
	add.s32 	%r62, %r1242, %r257;
	shl.b32 	%r258, %r3, 6;
	and.b32 	%r259, %r258, 960;
	shl.b32 	%r260, %r237, 3;
	and.b32 	%r1279, %r3, 16;
	or.b32 	%r261, %r259, %r260;
	xor.b32 	%r262, %r261, %r1279;
	or.b32 	%r263, %r262, %r1244;
	add.s32 	%r63, %r1242, %r263;
	add.s32 	%r64, %r63, 2048;
	xor.b32 	%r264, %r263, 32;
	add.s32 	%r65, %r1242, %r264;
	add.s32 	%r66, %r65, 2048;
	mov.b32 	%r1277, 0;
	mov.b32 	%r1280, 0f00000000;
	setp.lt.s32 	%p67, %r45, %r109;
	setp.lt.s32 	%p68, %r44, %r109;
	setp.lt.s32 	%p69, %r43, %r109;
	setp.lt.s32 	%p70, %r42, %r109;
	mov.b32 	%r1281, %r1280;
	mov.b32 	%r1282, %r1280;
	mov.b32 	%r1283, %r1280;
	mov.b32 	%r1284, %r1280;
	mov.b32 	%r1285, %r1280;
	mov.b32 	%r1286, %r1280;
	mov.b32 	%r1287, %r1280;
	mov.b32 	%r1288, %r1280;
	mov.b32 	%r1289, %r1280;
	mov.b32 	%r1290, %r1280;
	mov.b32 	%r1291, %r1280;
	mov.b32 	%r1292, %r1280;
	mov.b32 	%r1293, %r1280;
	mov.b32 	%r1294, %r1280;
	mov.b32 	%r1295, %r1280;
	mov.b32 	%r1296, %r1280;
	mov.b32 	%r1297, %r1280;
	mov.b32 	%r1298, %r1280;
	mov.b32 	%r1299, %r1280;
	mov.b32 	%r1300, %r1280;
	mov.b32 	%r1301, %r1280;
	mov.b32 	%r1302, %r1280;
	mov.b32 	%r1303, %r1280;
	mov.b32 	%r1304, %r1280;
	mov.b32 	%r1305, %r1280;
	mov.b32 	%r1306, %r1280;
	mov.b32 	%r1307, %r1280;
	mov.b32 	%r1308, %r1280;
	mov.b32 	%r1309, %r1280;
	mov.b32 	%r1310, %r1280;
	mov.b32 	%r1311, %r1280;
	mov.b32 	%r1245, %r1280;
	mov.b32 	%r1246, %r1280;
	mov.b32 	%r1247, %r1280;
	mov.b32 	%r1248, %r1280;
	mov.b32 	%r1249, %r1280;
	mov.b32 	%r1250, %r1280;
	mov.b32 	%r1251, %r1280;
	mov.b32 	%r1252, %r1280;
	mov.b32 	%r1253, %r1280;
	mov.b32 	%r1254, %r1280;
	mov.b32 	%r1255, %r1280;
	mov.b32 	%r1256, %r1280;
	mov.b32 	%r1257, %r1280;
	mov.b32 	%r1258, %r1280;
	mov.b32 	%r1259, %r1280;
	mov.b32 	%r1260, %r1280;
	mov.b32 	%r1261, %r1280;
	mov.b32 	%r1262, %r1280;
	mov.b32 	%r1263, %r1280;
	mov.b32 	%r1264, %r1280;
	mov.b32 	%r1265, %r1280;
	mov.b32 	%r1266, %r1280;
	mov.b32 	%r1267, %r1280;
	mov.b32 	%r1268, %r1280;
	mov.b32 	%r1269, %r1280;
	mov.b32 	%r1270, %r1280;
	mov.b32 	%r1271, %r1280;
	mov.b32 	%r1272, %r1280;
	mov.b32 	%r1273, %r1280;
	mov.b32 	%r1274, %r1280;
	mov.b32 	%r1275, %r1280;
	mov.b32 	%r1276, %r1280;
$L__BB0_4:
	setp.lt.s32 	%p71, %r41, %r109;
	setp.lt.s32 	%p72, %r40, %r109;
	setp.lt.s32 	%p73, %r39, %r109;
	setp.lt.s32 	%p74, %r38, %r109;
	setp.lt.s32 	%p75, %r37, %r109;
	setp.lt.s32 	%p76, %r36, %r109;
	setp.lt.s32 	%p77, %r35, %r109;
	setp.lt.s32 	%p78, %r34, %r109;
	setp.lt.s32 	%p79, %r33, %r109;
	setp.lt.s32 	%p80, %r32, %r109;
	setp.lt.s32 	%p81, %r31, %r109;
	setp.lt.s32 	%p82, %r30, %r109;
	setp.lt.s32 	%p83, %r24, %r109;
	setp.lt.s32 	%p84, %r23, %r109;
	setp.lt.s32 	%p85, %r22, %r109;
	setp.lt.s32 	%p86, %r21, %r109;
	setp.lt.s32 	%p87, %r20, %r109;
	setp.lt.s32 	%p88, %r19, %r109;
	setp.lt.s32 	%p89, %r18, %r109;
	setp.lt.s32 	%p90, %r17, %r109;
	setp.lt.s32 	%p91, %r16, %r109;
	setp.lt.s32 	%p92, %r15, %r109;
	setp.lt.s32 	%p93, %r14, %r109;
	setp.lt.s32 	%p94, %r13, %r109;
	setp.lt.s32 	%p95, %r12, %r109;
	setp.lt.s32 	%p96, %r11, %r109;
	setp.lt.s32 	%p97, %r10, %r109;
	setp.lt.s32 	%p98, %r9, %r109;
	add.s32 	%r297, %r55, %r1277;
	setp.lt.s32 	%p99, %r297, %r110;
	and.pred 	%p35, %p98, %p99;
	and.pred 	%p36, %p97, %p99;
	and.pred 	%p37, %p96, %p99;
	and.pred 	%p38, %p95, %p99;
	and.pred 	%p39, %p94, %p99;
	and.pred 	%p40, %p93, %p99;
	and.pred 	%p41, %p92, %p99;
	and.pred 	%p42, %p91, %p99;
	and.pred 	%p43, %p90, %p99;
	and.pred 	%p44, %p89, %p99;
	and.pred 	%p45, %p88, %p99;
	and.pred 	%p46, %p87, %p99;
	and.pred 	%p47, %p86, %p99;
	and.pred 	%p48, %p85, %p99;
	and.pred 	%p49, %p84, %p99;
	and.pred 	%p50, %p83, %p99;
	mul.wide.s32 	%rd288, %r1277, 2;
	add.s64 	%rd256, %rd36, %rd288;
	add.s64 	%rd257, %rd37, %rd288;
	add.s64 	%rd258, %rd38, %rd288;
	add.s64 	%rd259, %rd39, %rd288;
	add.s64 	%rd260, %rd40, %rd288;
	add.s64 	%rd261, %rd41, %rd288;
	add.s64 	%rd262, %rd42, %rd288;
	add.s64 	%rd263, %rd43, %rd288;
	add.s64 	%rd264, %rd44, %rd288;
	add.s64 	%rd265, %rd45, %rd288;
	add.s64 	%rd266, %rd46, %rd288;
	add.s64 	%rd267, %rd47, %rd288;
	add.s64 	%rd268, %rd48, %rd288;
	add.s64 	%rd269, %rd49, %rd288;
	add.s64 	%rd270, %rd50, %rd288;
	add.s64 	%rd271, %rd51, %rd288;
	mov.b16 	%rs2, 0;
	mov.u16 %rs1, %rs2;
	@%p35 ld.global.b16 { %rs1 }, [ %rd256 + 0 ];
	mov.u16 %rs3, %rs2;
	@%p36 ld.global.b16 { %rs3 }, [ %rd257 + 0 ];
	mov.u16 %rs4, %rs2;
	@%p37 ld.global.b16 { %rs4 }, [ %rd258 + 0 ];
	mov.u16 %rs5, %rs2;
	@%p38 ld.global.b16 { %rs5 }, [ %rd259 + 0 ];
	mov.u16 %rs6, %rs2;
	@%p39 ld.global.b16 { %rs6 }, [ %rd260 + 0 ];
	mov.u16 %rs7, %rs2;
	@%p40 ld.global.b16 { %rs7 }, [ %rd261 + 0 ];
	mov.u16 %rs8, %rs2;
	@%p41 ld.global.b16 { %rs8 }, [ %rd262 + 0 ];
	mov.u16 %rs9, %rs2;
	@%p42 ld.global.b16 { %rs9 }, [ %rd263 + 0 ];
	mov.u16 %rs10, %rs2;
	@%p43 ld.global.b16 { %rs10 }, [ %rd264 + 0 ];
	mov.u16 %rs11, %rs2;
	@%p44 ld.global.b16 { %rs11 }, [ %rd265 + 0 ];
	mov.u16 %rs12, %rs2;
	@%p45 ld.global.b16 { %rs12 }, [ %rd266 + 0 ];
	mov.u16 %rs13, %rs2;
	@%p46 ld.global.b16 { %rs13 }, [ %rd267 + 0 ];
	mov.u16 %rs14, %rs2;
	@%p47 ld.global.b16 { %rs14 }, [ %rd268 + 0 ];
	mov.u16 %rs15, %rs2;
	@%p48 ld.global.b16 { %rs15 }, [ %rd269 + 0 ];
	mov.u16 %rs16, %rs2;
	@%p49 ld.global.b16 { %rs16 }, [ %rd270 + 0 ];
	mov.u16 %rs17, %rs2;
	@%p50 ld.global.b16 { %rs17 }, [ %rd271 + 0 ];
	bar.sync 	0;
	st.shared.b16 	[%r56], %rs1;
	st.shared.b16 	[%r56+512], %rs4;
	st.shared.b16 	[%r56+1024], %rs6;
	st.shared.b16 	[%r56+1536], %rs8;
	st.shared.b16 	[%r56+2048], %rs10;
	st.shared.b16 	[%r56+2560], %rs12;
	st.shared.b16 	[%r56+3072], %rs14;
	st.shared.b16 	[%r56+3584], %rs16;
	st.shared.b16 	[%r57+256], %rs3;
	st.shared.b16 	[%r57+768], %rs5;
	st.shared.b16 	[%r57+1280], %rs7;
	st.shared.b16 	[%r57+1792], %rs9;
	st.shared.b16 	[%r57+2304], %rs11;
	st.shared.b16 	[%r57+2816], %rs13;
	st.shared.b16 	[%r57+3328], %rs15;
	st.shared.b16 	[%r57+3840], %rs17;
	and.pred 	%p51, %p82, %p99;
	and.pred 	%p52, %p81, %p99;
	and.pred 	%p53, %p80, %p99;
	and.pred 	%p54, %p79, %p99;
	and.pred 	%p55, %p78, %p99;
	and.pred 	%p56, %p77, %p99;
	and.pred 	%p57, %p76, %p99;
	and.pred 	%p58, %p75, %p99;
	and.pred 	%p59, %p74, %p99;
	and.pred 	%p60, %p73, %p99;
	and.pred 	%p61, %p72, %p99;
	and.pred 	%p62, %p71, %p99;
	and.pred 	%p63, %p70, %p99;
	and.pred 	%p64, %p69, %p99;
	and.pred 	%p65, %p68, %p99;
	and.pred 	%p66, %p67, %p99;
	add.s64 	%rd272, %rd84, %rd288;
	add.s64 	%rd273, %rd85, %rd288;
	add.s64 	%rd274, %rd86, %rd288;
	add.s64 	%rd275, %rd87, %rd288;
	add.s64 	%rd276, %rd88, %rd288;
	add.s64 	%rd277, %rd89, %rd288;
	add.s64 	%rd278, %rd90, %rd288;
	add.s64 	%rd279, %rd91, %rd288;
	add.s64 	%rd280, %rd92, %rd288;
	add.s64 	%rd281, %rd93, %rd288;
	add.s64 	%rd282, %rd94, %rd288;
	add.s64 	%rd283, %rd95, %rd288;
	add.s64 	%rd284, %rd96, %rd288;
	add.s64 	%rd285, %rd97, %rd288;
	add.s64 	%rd286, %rd98, %rd288;
	add.s64 	%rd287, %rd99, %rd288;
	mov.u16 %rs18, %rs2;
	@%p51 ld.global.b16 { %rs18 }, [ %rd272 + 0 ];
	mov.u16 %rs19, %rs2;
	@%p52 ld.global.b16 { %rs19 }, [ %rd273 + 0 ];
	mov.u16 %rs20, %rs2;
	@%p53 ld.global.b16 { %rs20 }, [ %rd274 + 0 ];
	mov.u16 %rs21, %rs2;
	@%p54 ld.global.b16 { %rs21 }, [ %rd275 + 0 ];
	mov.u16 %rs22, %rs2;
	@%p55 ld.global.b16 { %rs22 }, [ %rd276 + 0 ];
	mov.u16 %rs23, %rs2;
	@%p56 ld.global.b16 { %rs23 }, [ %rd277 + 0 ];
	mov.u16 %rs24, %rs2;
	@%p57 ld.global.b16 { %rs24 }, [ %rd278 + 0 ];
	mov.u16 %rs25, %rs2;
	@%p58 ld.global.b16 { %rs25 }, [ %rd279 + 0 ];
	mov.u16 %rs26, %rs2;
	@%p59 ld.global.b16 { %rs26 }, [ %rd280 + 0 ];
	mov.u16 %rs27, %rs2;
	@%p60 ld.global.b16 { %rs27 }, [ %rd281 + 0 ];
	mov.u16 %rs28, %rs2;
	@%p61 ld.global.b16 { %rs28 }, [ %rd282 + 0 ];
	mov.u16 %rs29, %rs2;
	@%p62 ld.global.b16 { %rs29 }, [ %rd283 + 0 ];
	mov.u16 %rs30, %rs2;
	@%p63 ld.global.b16 { %rs30 }, [ %rd284 + 0 ];
	mov.u16 %rs31, %rs2;
	@%p64 ld.global.b16 { %rs31 }, [ %rd285 + 0 ];
	mov.u16 %rs32, %rs2;
	@%p65 ld.global.b16 { %rs32 }, [ %rd286 + 0 ];
	mov.u16 %rs33, %rs2;
	@%p66 ld.global.b16 { %rs33 }, [ %rd287 + 0 ];
	st.shared.v4.b16 	[%r58+4096], {%rs18, %rs22, %rs26, %rs30};
	st.shared.v4.b16 	[%r58+4224], {%rs19, %rs23, %rs27, %rs31};
	st.shared.v4.b16 	[%r58+4352], {%rs20, %rs24, %rs28, %rs32};
	st.shared.v4.b16 	[%r58+4480], {%rs21, %rs25, %rs29, %rs33};
	bar.sync 	0;
	ld.shared.v4.b16 	{%rs34, %rs35, %rs36, %rs37}, [%r59+4096];
	ld.shared.v4.b16 	{%rs38, %rs39, %rs40, %rs41}, [%r59+4608];
	ld.shared.v4.b16 	{%rs42, %rs43, %rs44, %rs45}, [%r60+4096];
	ld.shared.v4.b16 	{%rs46, %rs47, %rs48, %rs49}, [%r60+4608];
	ld.shared.v4.b16 	{%rs50, %rs51, %rs52, %rs53}, [%r61+4096];
	ld.shared.v4.b16 	{%rs54, %rs55, %rs56, %rs57}, [%r61+4608];
	ld.shared.v4.b16 	{%rs58, %rs59, %rs60, %rs61}, [%r62+4096];
	ld.shared.v4.b16 	{%rs62, %rs63, %rs64, %rs65}, [%r62+4608];
$L__tmp0:
	cvt.f32.bf16 	%r298, %rs1;
	cvt.f32.bf16 	%r299, %rs18;
	cvt.f32.bf16 	%r300, %rs3;
	cvt.f32.bf16 	%r301, %rs19;
	cvt.f32.bf16 	%r302, %rs4;
	cvt.f32.bf16 	%r303, %rs20;
	cvt.f32.bf16 	%r304, %rs5;
	cvt.f32.bf16 	%r305, %rs21;
	cvt.f32.bf16 	%r306, %rs6;
	cvt.f32.bf16 	%r307, %rs22;
	cvt.f32.bf16 	%r308, %rs7;
	cvt.f32.bf16 	%r309, %rs23;
	cvt.f32.bf16 	%r310, %rs8;
	cvt.f32.bf16 	%r311, %rs24;
	cvt.f32.bf16 	%r312, %rs9;
	cvt.f32.bf16 	%r313, %rs25;
	cvt.f32.bf16 	%r314, %rs10;
	cvt.f32.bf16 	%r315, %rs26;
	cvt.f32.bf16 	%r316, %rs11;
	cvt.f32.bf16 	%r317, %rs27;
	cvt.f32.bf16 	%r318, %rs12;
	cvt.f32.bf16 	%r319, %rs28;
	cvt.f32.bf16 	%r320, %rs13;
	cvt.f32.bf16 	%r321, %rs29;
	cvt.f32.bf16 	%r322, %rs14;
	cvt.f32.bf16 	%r323, %rs30;
	cvt.f32.bf16 	%r324, %rs15;
	cvt.f32.bf16 	%r325, %rs31;
	cvt.f32.bf16 	%r326, %rs16;
	cvt.f32.bf16 	%r327, %rs32;
	cvt.f32.bf16 	%r328, %rs17;
	cvt.f32.bf16 	%r329, %rs33;
$L__tmp1:
	fma.rn.f32 	%r1280, %r298, %r298, %r1280;
	fma.rn.f32 	%r1281, %r299, %r299, %r1281;
	fma.rn.f32 	%r1282, %r300, %r300, %r1282;
	fma.rn.f32 	%r1283, %r301, %r301, %r1283;
	fma.rn.f32 	%r1284, %r302, %r302, %r1284;
	fma.rn.f32 	%r1285, %r303, %r303, %r1285;
	fma.rn.f32 	%r1286, %r304, %r304, %r1286;
	fma.rn.f32 	%r1287, %r305, %r305, %r1287;
	fma.rn.f32 	%r1288, %r306, %r306, %r1288;
	fma.rn.f32 	%r1289, %r307, %r307, %r1289;
	fma.rn.f32 	%r1290, %r308, %r308, %r1290;
	fma.rn.f32 	%r1291, %r309, %r309, %r1291;
	fma.rn.f32 	%r1292, %r310, %r310, %r1292;
	fma.rn.f32 	%r1293, %r311, %r311, %r1293;
	fma.rn.f32 	%r1294, %r312, %r312, %r1294;
	fma.rn.f32 	%r1295, %r313, %r313, %r1295;
	fma.rn.f32 	%r1296, %r314, %r314, %r1296;
	fma.rn.f32 	%r1297, %r315, %r315, %r1297;
	fma.rn.f32 	%r1298, %r316, %r316, %r1298;
	fma.rn.f32 	%r1299, %r317, %r317, %r1299;
	fma.rn.f32 	%r1300, %r318, %r318, %r1300;
	fma.rn.f32 	%r1301, %r319, %r319, %r1301;
	fma.rn.f32 	%r1302, %r320, %r320, %r1302;
	fma.rn.f32 	%r1303, %r321, %r321, %r1303;
	fma.rn.f32 	%r1304, %r322, %r322, %r1304;
	fma.rn.f32 	%r1305, %r323, %r323, %r1305;
	fma.rn.f32 	%r1306, %r324, %r324, %r1306;
	fma.rn.f32 	%r1307, %r325, %r325, %r1307;
	fma.rn.f32 	%r1308, %r326, %r326, %r1308;
	fma.rn.f32 	%r1309, %r327, %r327, %r1309;
	fma.rn.f32 	%r1310, %r328, %r328, %r1310;
	fma.rn.f32 	%r1311, %r329, %r329, %r1311;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r265, %r266, %r267, %r268}, [%r63];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r269, %r270, %r271, %r272}, [%r64];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r281, %r282, %r283, %r284}, [%r65];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r285, %r286, %r287, %r288}, [%r66];
	mov.b32 	%r273, {%rs34, %rs42};
	mov.b32 	%r274, {%rs50, %rs58};
	mov.b32 	%r289, {%rs38, %rs46};
	mov.b32 	%r290, {%rs54, %rs62};
	mov.b32 	%r275, {%rs35, %rs43};
	mov.b32 	%r276, {%rs51, %rs59};
	mov.b32 	%r291, {%rs39, %rs47};
	mov.b32 	%r292, {%rs55, %rs63};
	mov.b32 	%r277, {%rs36, %rs44};
	mov.b32 	%r278, {%rs52, %rs60};
	mov.b32 	%r293, {%rs40, %rs48};
	mov.b32 	%r294, {%rs56, %rs64};
	mov.b32 	%r279, {%rs37, %rs45};
	mov.b32 	%r280, {%rs53, %rs61};
	mov.b32 	%r295, {%rs41, %rs49};
	mov.b32 	%r296, {%rs57, %rs65};
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1245, %r1246, %r1247, %r1248 }, { %r265, %r266, %r267, %r268 }, { %r273, %r274 }, { %r1245, %r1246, %r1247, %r1248 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1249, %r1250, %r1251, %r1252 }, { %r265, %r266, %r267, %r268 }, { %r275, %r276 }, { %r1249, %r1250, %r1251, %r1252 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1253, %r1254, %r1255, %r1256 }, { %r265, %r266, %r267, %r268 }, { %r277, %r278 }, { %r1253, %r1254, %r1255, %r1256 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1257, %r1258, %r1259, %r1260 }, { %r265, %r266, %r267, %r268 }, { %r279, %r280 }, { %r1257, %r1258, %r1259, %r1260 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1261, %r1262, %r1263, %r1264 }, { %r269, %r270, %r271, %r272 }, { %r273, %r274 }, { %r1261, %r1262, %r1263, %r1264 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1265, %r1266, %r1267, %r1268 }, { %r269, %r270, %r271, %r272 }, { %r275, %r276 }, { %r1265, %r1266, %r1267, %r1268 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1269, %r1270, %r1271, %r1272 }, { %r269, %r270, %r271, %r272 }, { %r277, %r278 }, { %r1269, %r1270, %r1271, %r1272 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1273, %r1274, %r1275, %r1276 }, { %r269, %r270, %r271, %r272 }, { %r279, %r280 }, { %r1273, %r1274, %r1275, %r1276 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1245, %r1246, %r1247, %r1248 }, { %r281, %r282, %r283, %r284 }, { %r289, %r290 }, { %r1245, %r1246, %r1247, %r1248 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1249, %r1250, %r1251, %r1252 }, { %r281, %r282, %r283, %r284 }, { %r291, %r292 }, { %r1249, %r1250, %r1251, %r1252 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1253, %r1254, %r1255, %r1256 }, { %r281, %r282, %r283, %r284 }, { %r293, %r294 }, { %r1253, %r1254, %r1255, %r1256 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1257, %r1258, %r1259, %r1260 }, { %r281, %r282, %r283, %r284 }, { %r295, %r296 }, { %r1257, %r1258, %r1259, %r1260 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1261, %r1262, %r1263, %r1264 }, { %r285, %r286, %r287, %r288 }, { %r289, %r290 }, { %r1261, %r1262, %r1263, %r1264 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1265, %r1266, %r1267, %r1268 }, { %r285, %r286, %r287, %r288 }, { %r291, %r292 }, { %r1265, %r1266, %r1267, %r1268 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1269, %r1270, %r1271, %r1272 }, { %r285, %r286, %r287, %r288 }, { %r293, %r294 }, { %r1269, %r1270, %r1271, %r1272 };
	mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 { %r1273, %r1274, %r1275, %r1276 }, { %r285, %r286, %r287, %r288 }, { %r295, %r296 }, { %r1273, %r1274, %r1275, %r1276 };
	add.s32 	%r1277, %r1277, 32;
	setp.lt.s32 	%p100, %r1277, %r110;
	@%p100 bra 	$L__BB0_4;
	bra.uni 	$L__BB0_5;
$L__BB0_2:
	and.b32 	%r1279, %r3, 16;
	shl.b32 	%r1278, %r7, 5;
	mov.b32 	%r1245, 0f00000000;
	mov.b32 	%r1246, %r1245;
	mov.b32 	%r1247, %r1245;
	mov.b32 	%r1248, %r1245;
	mov.b32 	%r1249, %r1245;
	mov.b32 	%r1250, %r1245;
	mov.b32 	%r1251, %r1245;
	mov.b32 	%r1252, %r1245;
	mov.b32 	%r1253, %r1245;
	mov.b32 	%r1254, %r1245;
	mov.b32 	%r1255, %r1245;
	mov.b32 	%r1256, %r1245;
	mov.b32 	%r1257, %r1245;
	mov.b32 	%r1258, %r1245;
	mov.b32 	%r1259, %r1245;
	mov.b32 	%r1260, %r1245;
	mov.b32 	%r1261, %r1245;
	mov.b32 	%r1262, %r1245;
	mov.b32 	%r1263, %r1245;
	mov.b32 	%r1264, %r1245;
	mov.b32 	%r1265, %r1245;
	mov.b32 	%r1266, %r1245;
	mov.b32 	%r1267, %r1245;
	mov.b32 	%r1268, %r1245;
	mov.b32 	%r1269, %r1245;
	mov.b32 	%r1270, %r1245;
	mov.b32 	%r1271, %r1245;
	mov.b32 	%r1272, %r1245;
	mov.b32 	%r1273, %r1245;
	mov.b32 	%r1274, %r1245;
	mov.b32 	%r1275, %r1245;
	mov.b32 	%r1276, %r1245;
	mov.b32 	%r1280, %r1245;
	mov.b32 	%r1281, %r1245;
	mov.b32 	%r1282, %r1245;
	mov.b32 	%r1283, %r1245;
	mov.b32 	%r1284, %r1245;
	mov.b32 	%r1285, %r1245;
	mov.b32 	%r1286, %r1245;
	mov.b32 	%r1287, %r1245;
	mov.b32 	%r1288, %r1245;
	mov.b32 	%r1289, %r1245;
	mov.b32 	%r1290, %r1245;
	mov.b32 	%r1291, %r1245;
	mov.b32 	%r1292, %r1245;
	mov.b32 	%r1293, %r1245;
	mov.b32 	%r1294, %r1245;
	mov.b32 	%r1295, %r1245;
	mov.b32 	%r1296, %r1245;
	mov.b32 	%r1297, %r1245;
	mov.b32 	%r1298, %r1245;
	mov.b32 	%r1299, %r1245;
	mov.b32 	%r1300, %r1245;
	mov.b32 	%r1301, %r1245;
	mov.b32 	%r1302, %r1245;
	mov.b32 	%r1303, %r1245;
	mov.b32 	%r1304, %r1245;
	mov.b32 	%r1305, %r1245;
	mov.b32 	%r1306, %r1245;
	mov.b32 	%r1307, %r1245;
	mov.b32 	%r1308, %r1245;
	mov.b32 	%r1309, %r1245;
	mov.b32 	%r1310, %r1245;
	mov.b32 	%r1311, %r1245;
$L__BB0_5:
	or.b32 	%r29, %r113, %r5;
	cvt.u32.u64 	%r330, %rd35;
	cvt.u32.u64 	%r331, %rd34;
	cvt.u32.u64 	%r332, %rd33;
	cvt.u32.u64 	%r333, %rd32;
	cvt.u32.u64 	%r334, %rd31;
	cvt.u32.u64 	%r335, %rd30;
	cvt.u32.u64 	%r336, %rd29;
	cvt.u32.u64 	%r337, %rd28;
	cvt.u32.u64 	%r338, %rd27;
	cvt.u32.u64 	%r339, %rd26;
	cvt.u32.u64 	%r340, %rd25;
	cvt.u32.u64 	%r341, %rd24;
	cvt.u32.u64 	%r342, %rd23;
	cvt.u32.u64 	%r343, %rd22;
	cvt.u32.u64 	%r344, %rd21;
	cvt.u32.u64 	%r345, %rd20;
	cvt.u32.u64 	%r346, %rd19;
	cvt.u32.u64 	%r347, %rd18;
	cvt.u32.u64 	%r348, %rd17;
	cvt.u32.u64 	%r349, %rd16;
	cvt.u32.u64 	%r350, %rd15;
	cvt.u32.u64 	%r351, %rd14;
	cvt.u32.u64 	%r352, %rd13;
	cvt.u32.u64 	%r353, %rd12;
	cvt.u32.u64 	%r354, %rd11;
	cvt.u32.u64 	%r355, %rd10;
	cvt.u32.u64 	%r356, %rd9;
	cvt.u32.u64 	%r357, %rd8;
	cvt.u32.u64 	%r358, %rd7;
	cvt.u32.u64 	%r359, %rd6;
	cvt.u32.u64 	%r360, %rd5;
	cvt.u32.u64 	%r361, %rd4;
$L__tmp2:
	shfl.sync.bfly.b32 	%r362, %r1280, 16, 31, -1;
$L__tmp3:
	add.f32 	%r363, %r1280, %r362;
$L__tmp4:
	shfl.sync.bfly.b32 	%r364, %r363, 8, 31, -1;
$L__tmp5:
	add.f32 	%r365, %r363, %r364;
$L__tmp6:
	shfl.sync.bfly.b32 	%r366, %r365, 4, 31, -1;
$L__tmp7:
	add.f32 	%r367, %r365, %r366;
$L__tmp8:
	shfl.sync.bfly.b32 	%r368, %r367, 2, 31, -1;
$L__tmp9:
	add.f32 	%r369, %r367, %r368;
$L__tmp10:
	shfl.sync.bfly.b32 	%r370, %r369, 1, 31, -1;
$L__tmp11:
	add.f32 	%r371, %r369, %r370;
$L__tmp12:
	shfl.sync.bfly.b32 	%r372, %r1281, 16, 31, -1;
$L__tmp13:
	add.f32 	%r373, %r1281, %r372;
$L__tmp14:
	shfl.sync.bfly.b32 	%r374, %r373, 8, 31, -1;
$L__tmp15:
	add.f32 	%r375, %r373, %r374;
$L__tmp16:
	shfl.sync.bfly.b32 	%r376, %r375, 4, 31, -1;
$L__tmp17:
	add.f32 	%r377, %r375, %r376;
$L__tmp18:
	shfl.sync.bfly.b32 	%r378, %r377, 2, 31, -1;
$L__tmp19:
	add.f32 	%r379, %r377, %r378;
$L__tmp20:
	shfl.sync.bfly.b32 	%r380, %r379, 1, 31, -1;
$L__tmp21:
	add.f32 	%r381, %r379, %r380;
$L__tmp22:
	shfl.sync.bfly.b32 	%r382, %r1282, 16, 31, -1;
$L__tmp23:
	add.f32 	%r383, %r1282, %r382;
$L__tmp24:
	shfl.sync.bfly.b32 	%r384, %r383, 8, 31, -1;
$L__tmp25:
	add.f32 	%r385, %r383, %r384;
$L__tmp26:
	shfl.sync.bfly.b32 	%r386, %r385, 4, 31, -1;
$L__tmp27:
	add.f32 	%r387, %r385, %r386;
$L__tmp28:
	shfl.sync.bfly.b32 	%r388, %r387, 2, 31, -1;
$L__tmp29:
	add.f32 	%r389, %r387, %r388;
$L__tmp30:
	shfl.sync.bfly.b32 	%r390, %r389, 1, 31, -1;
$L__tmp31:
	add.f32 	%r391, %r389, %r390;
$L__tmp32:
	shfl.sync.bfly.b32 	%r392, %r1283, 16, 31, -1;
$L__tmp33:
	add.f32 	%r393, %r1283, %r392;
$L__tmp34:
	shfl.sync.bfly.b32 	%r394, %r393, 8, 31, -1;
$L__tmp35:
	add.f32 	%r395, %r393, %r394;
$L__tmp36:
	shfl.sync.bfly.b32 	%r396, %r395, 4, 31, -1;
$L__tmp37:
	add.f32 	%r397, %r395, %r396;
$L__tmp38:
	shfl.sync.bfly.b32 	%r398, %r397, 2, 31, -1;
$L__tmp39:
	add.f32 	%r399, %r397, %r398;
$L__tmp40:
	shfl.sync.bfly.b32 	%r400, %r399, 1, 31, -1;
$L__tmp41:
	add.f32 	%r401, %r399, %r400;
$L__tmp42:
	shfl.sync.bfly.b32 	%r402, %r1284, 16, 31, -1;
$L__tmp43:
	add.f32 	%r403, %r1284, %r402;
$L__tmp44:
	shfl.sync.bfly.b32 	%r404, %r403, 8, 31, -1;
$L__tmp45:
	add.f32 	%r405, %r403, %r404;
$L__tmp46:
	shfl.sync.bfly.b32 	%r406, %r405, 4, 31, -1;
$L__tmp47:
	add.f32 	%r407, %r405, %r406;
$L__tmp48:
	shfl.sync.bfly.b32 	%r408, %r407, 2, 31, -1;
$L__tmp49:
	add.f32 	%r409, %r407, %r408;
$L__tmp50:
	shfl.sync.bfly.b32 	%r410, %r409, 1, 31, -1;
$L__tmp51:
	add.f32 	%r411, %r409, %r410;
$L__tmp52:
	shfl.sync.bfly.b32 	%r412, %r1285, 16, 31, -1;
$L__tmp53:
	add.f32 	%r413, %r1285, %r412;
$L__tmp54:
	shfl.sync.bfly.b32 	%r414, %r413, 8, 31, -1;
$L__tmp55:
	add.f32 	%r415, %r413, %r414;
$L__tmp56:
	shfl.sync.bfly.b32 	%r416, %r415, 4, 31, -1;
$L__tmp57:
	add.f32 	%r417, %r415, %r416;
$L__tmp58:
	shfl.sync.bfly.b32 	%r418, %r417, 2, 31, -1;
$L__tmp59:
	add.f32 	%r419, %r417, %r418;
$L__tmp60:
	shfl.sync.bfly.b32 	%r420, %r419, 1, 31, -1;
$L__tmp61:
	add.f32 	%r421, %r419, %r420;
$L__tmp62:
	shfl.sync.bfly.b32 	%r422, %r1286, 16, 31, -1;
$L__tmp63:
	add.f32 	%r423, %r1286, %r422;
$L__tmp64:
	shfl.sync.bfly.b32 	%r424, %r423, 8, 31, -1;
$L__tmp65:
	add.f32 	%r425, %r423, %r424;
$L__tmp66:
	shfl.sync.bfly.b32 	%r426, %r425, 4, 31, -1;
$L__tmp67:
	add.f32 	%r427, %r425, %r426;
$L__tmp68:
	shfl.sync.bfly.b32 	%r428, %r427, 2, 31, -1;
$L__tmp69:
	add.f32 	%r429, %r427, %r428;
$L__tmp70:
	shfl.sync.bfly.b32 	%r430, %r429, 1, 31, -1;
$L__tmp71:
	add.f32 	%r431, %r429, %r430;
$L__tmp72:
	shfl.sync.bfly.b32 	%r432, %r1287, 16, 31, -1;
$L__tmp73:
	add.f32 	%r433, %r1287, %r432;
$L__tmp74:
	shfl.sync.bfly.b32 	%r434, %r433, 8, 31, -1;
$L__tmp75:
	add.f32 	%r435, %r433, %r434;
$L__tmp76:
	shfl.sync.bfly.b32 	%r436, %r435, 4, 31, -1;
$L__tmp77:
	add.f32 	%r437, %r435, %r436;
$L__tmp78:
	shfl.sync.bfly.b32 	%r438, %r437, 2, 31, -1;
$L__tmp79:
	add.f32 	%r439, %r437, %r438;
$L__tmp80:
	shfl.sync.bfly.b32 	%r440, %r439, 1, 31, -1;
$L__tmp81:
	add.f32 	%r441, %r439, %r440;
$L__tmp82:
	shfl.sync.bfly.b32 	%r442, %r1288, 16, 31, -1;
$L__tmp83:
	add.f32 	%r443, %r1288, %r442;
$L__tmp84:
	shfl.sync.bfly.b32 	%r444, %r443, 8, 31, -1;
$L__tmp85:
	add.f32 	%r445, %r443, %r444;
$L__tmp86:
	shfl.sync.bfly.b32 	%r446, %r445, 4, 31, -1;
$L__tmp87:
	add.f32 	%r447, %r445, %r446;
$L__tmp88:
	shfl.sync.bfly.b32 	%r448, %r447, 2, 31, -1;
$L__tmp89:
	add.f32 	%r449, %r447, %r448;
$L__tmp90:
	shfl.sync.bfly.b32 	%r450, %r449, 1, 31, -1;
$L__tmp91:
	add.f32 	%r451, %r449, %r450;
$L__tmp92:
	shfl.sync.bfly.b32 	%r452, %r1289, 16, 31, -1;
$L__tmp93:
	add.f32 	%r453, %r1289, %r452;
$L__tmp94:
	shfl.sync.bfly.b32 	%r454, %r453, 8, 31, -1;
$L__tmp95:
	add.f32 	%r455, %r453, %r454;
$L__tmp96:
	shfl.sync.bfly.b32 	%r456, %r455, 4, 31, -1;
$L__tmp97:
	add.f32 	%r457, %r455, %r456;
$L__tmp98:
	shfl.sync.bfly.b32 	%r458, %r457, 2, 31, -1;
$L__tmp99:
	add.f32 	%r459, %r457, %r458;
$L__tmp100:
	shfl.sync.bfly.b32 	%r460, %r459, 1, 31, -1;
$L__tmp101:
	add.f32 	%r461, %r459, %r460;
$L__tmp102:
	shfl.sync.bfly.b32 	%r462, %r1290, 16, 31, -1;
$L__tmp103:
	add.f32 	%r463, %r1290, %r462;
$L__tmp104:
	shfl.sync.bfly.b32 	%r464, %r463, 8, 31, -1;
$L__tmp105:
	add.f32 	%r465, %r463, %r464;
$L__tmp106:
	shfl.sync.bfly.b32 	%r466, %r465, 4, 31, -1;
$L__tmp107:
	add.f32 	%r467, %r465, %r466;
$L__tmp108:
	shfl.sync.bfly.b32 	%r468, %r467, 2, 31, -1;
$L__tmp109:
	add.f32 	%r469, %r467, %r468;
$L__tmp110:
	shfl.sync.bfly.b32 	%r470, %r469, 1, 31, -1;
$L__tmp111:
	add.f32 	%r471, %r469, %r470;
$L__tmp112:
	shfl.sync.bfly.b32 	%r472, %r1291, 16, 31, -1;
$L__tmp113:
	add.f32 	%r473, %r1291, %r472;
$L__tmp114:
	shfl.sync.bfly.b32 	%r474, %r473, 8, 31, -1;
$L__tmp115:
	add.f32 	%r475, %r473, %r474;
$L__tmp116:
	shfl.sync.bfly.b32 	%r476, %r475, 4, 31, -1;
$L__tmp117:
	add.f32 	%r477, %r475, %r476;
$L__tmp118:
	shfl.sync.bfly.b32 	%r478, %r477, 2, 31, -1;
$L__tmp119:
	add.f32 	%r479, %r477, %r478;
$L__tmp120:
	shfl.sync.bfly.b32 	%r480, %r479, 1, 31, -1;
$L__tmp121:
	add.f32 	%r481, %r479, %r480;
$L__tmp122:
	shfl.sync.bfly.b32 	%r482, %r1292, 16, 31, -1;
$L__tmp123:
	add.f32 	%r483, %r1292, %r482;
$L__tmp124:
	shfl.sync.bfly.b32 	%r484, %r483, 8, 31, -1;
$L__tmp125:
	add.f32 	%r485, %r483, %r484;
$L__tmp126:
	shfl.sync.bfly.b32 	%r486, %r485, 4, 31, -1;
$L__tmp127:
	add.f32 	%r487, %r485, %r486;
$L__tmp128:
	shfl.sync.bfly.b32 	%r488, %r487, 2, 31, -1;
$L__tmp129:
	add.f32 	%r489, %r487, %r488;
$L__tmp130:
	shfl.sync.bfly.b32 	%r490, %r489, 1, 31, -1;
$L__tmp131:
	add.f32 	%r491, %r489, %r490;
$L__tmp132:
	shfl.sync.bfly.b32 	%r492, %r1293, 16, 31, -1;
$L__tmp133:
	add.f32 	%r493, %r1293, %r492;
$L__tmp134:
	shfl.sync.bfly.b32 	%r494, %r493, 8, 31, -1;
$L__tmp135:
	add.f32 	%r495, %r493, %r494;
$L__tmp136:
	shfl.sync.bfly.b32 	%r496, %r495, 4, 31, -1;
$L__tmp137:
	add.f32 	%r497, %r495, %r496;
$L__tmp138:
	shfl.sync.bfly.b32 	%r498, %r497, 2, 31, -1;
$L__tmp139:
	add.f32 	%r499, %r497, %r498;
$L__tmp140:
	shfl.sync.bfly.b32 	%r500, %r499, 1, 31, -1;
$L__tmp141:
	add.f32 	%r501, %r499, %r500;
$L__tmp142:
	shfl.sync.bfly.b32 	%r502, %r1294, 16, 31, -1;
$L__tmp143:
	add.f32 	%r503, %r1294, %r502;
$L__tmp144:
	shfl.sync.bfly.b32 	%r504, %r503, 8, 31, -1;
$L__tmp145:
	add.f32 	%r505, %r503, %r504;
$L__tmp146:
	shfl.sync.bfly.b32 	%r506, %r505, 4, 31, -1;
$L__tmp147:
	add.f32 	%r507, %r505, %r506;
$L__tmp148:
	shfl.sync.bfly.b32 	%r508, %r507, 2, 31, -1;
$L__tmp149:
	add.f32 	%r509, %r507, %r508;
$L__tmp150:
	shfl.sync.bfly.b32 	%r510, %r509, 1, 31, -1;
$L__tmp151:
	add.f32 	%r511, %r509, %r510;
$L__tmp152:
	shfl.sync.bfly.b32 	%r512, %r1295, 16, 31, -1;
$L__tmp153:
	add.f32 	%r513, %r1295, %r512;
$L__tmp154:
	shfl.sync.bfly.b32 	%r514, %r513, 8, 31, -1;
$L__tmp155:
	add.f32 	%r515, %r513, %r514;
$L__tmp156:
	shfl.sync.bfly.b32 	%r516, %r515, 4, 31, -1;
$L__tmp157:
	add.f32 	%r517, %r515, %r516;
$L__tmp158:
	shfl.sync.bfly.b32 	%r518, %r517, 2, 31, -1;
$L__tmp159:
	add.f32 	%r519, %r517, %r518;
$L__tmp160:
	shfl.sync.bfly.b32 	%r520, %r519, 1, 31, -1;
$L__tmp161:
	add.f32 	%r521, %r519, %r520;
$L__tmp162:
	shfl.sync.bfly.b32 	%r522, %r1296, 16, 31, -1;
$L__tmp163:
	add.f32 	%r523, %r1296, %r522;
$L__tmp164:
	shfl.sync.bfly.b32 	%r524, %r523, 8, 31, -1;
$L__tmp165:
	add.f32 	%r525, %r523, %r524;
$L__tmp166:
	shfl.sync.bfly.b32 	%r526, %r525, 4, 31, -1;
$L__tmp167:
	add.f32 	%r527, %r525, %r526;
$L__tmp168:
	shfl.sync.bfly.b32 	%r528, %r527, 2, 31, -1;
$L__tmp169:
	add.f32 	%r529, %r527, %r528;
$L__tmp170:
	shfl.sync.bfly.b32 	%r530, %r529, 1, 31, -1;
$L__tmp171:
	add.f32 	%r531, %r529, %r530;
$L__tmp172:
	shfl.sync.bfly.b32 	%r532, %r1297, 16, 31, -1;
$L__tmp173:
	add.f32 	%r533, %r1297, %r532;
$L__tmp174:
	shfl.sync.bfly.b32 	%r534, %r533, 8, 31, -1;
$L__tmp175:
	add.f32 	%r535, %r533, %r534;
$L__tmp176:
	shfl.sync.bfly.b32 	%r536, %r535, 4, 31, -1;
$L__tmp177:
	add.f32 	%r537, %r535, %r536;
$L__tmp178:
	shfl.sync.bfly.b32 	%r538, %r537, 2, 31, -1;
$L__tmp179:
	add.f32 	%r539, %r537, %r538;
$L__tmp180:
	shfl.sync.bfly.b32 	%r540, %r539, 1, 31, -1;
$L__tmp181:
	add.f32 	%r541, %r539, %r540;
$L__tmp182:
	shfl.sync.bfly.b32 	%r542, %r1298, 16, 31, -1;
$L__tmp183:
	add.f32 	%r543, %r1298, %r542;
$L__tmp184:
	shfl.sync.bfly.b32 	%r544, %r543, 8, 31, -1;
$L__tmp185:
	add.f32 	%r545, %r543, %r544;
$L__tmp186:
	shfl.sync.bfly.b32 	%r546, %r545, 4, 31, -1;
$L__tmp187:
	add.f32 	%r547, %r545, %r546;
$L__tmp188:
	shfl.sync.bfly.b32 	%r548, %r547, 2, 31, -1;
$L__tmp189:
	add.f32 	%r549, %r547, %r548;
$L__tmp190:
	shfl.sync.bfly.b32 	%r550, %r549, 1, 31, -1;
$L__tmp191:
	add.f32 	%r551, %r549, %r550;
$L__tmp192:
	shfl.sync.bfly.b32 	%r552, %r1299, 16, 31, -1;
$L__tmp193:
	add.f32 	%r553, %r1299, %r552;
$L__tmp194:
	shfl.sync.bfly.b32 	%r554, %r553, 8, 31, -1;
$L__tmp195:
	add.f32 	%r555, %r553, %r554;
$L__tmp196:
	shfl.sync.bfly.b32 	%r556, %r555, 4, 31, -1;
$L__tmp197:
	add.f32 	%r557, %r555, %r556;
$L__tmp198:
	shfl.sync.bfly.b32 	%r558, %r557, 2, 31, -1;
$L__tmp199:
	add.f32 	%r559, %r557, %r558;
$L__tmp200:
	shfl.sync.bfly.b32 	%r560, %r559, 1, 31, -1;
$L__tmp201:
	add.f32 	%r561, %r559, %r560;
$L__tmp202:
	shfl.sync.bfly.b32 	%r562, %r1300, 16, 31, -1;
$L__tmp203:
	add.f32 	%r563, %r1300, %r562;
$L__tmp204:
	shfl.sync.bfly.b32 	%r564, %r563, 8, 31, -1;
$L__tmp205:
	add.f32 	%r565, %r563, %r564;
$L__tmp206:
	shfl.sync.bfly.b32 	%r566, %r565, 4, 31, -1;
$L__tmp207:
	add.f32 	%r567, %r565, %r566;
$L__tmp208:
	shfl.sync.bfly.b32 	%r568, %r567, 2, 31, -1;
$L__tmp209:
	add.f32 	%r569, %r567, %r568;
$L__tmp210:
	shfl.sync.bfly.b32 	%r570, %r569, 1, 31, -1;
$L__tmp211:
	add.f32 	%r571, %r569, %r570;
$L__tmp212:
	shfl.sync.bfly.b32 	%r572, %r1301, 16, 31, -1;
$L__tmp213:
	add.f32 	%r573, %r1301, %r572;
$L__tmp214:
	shfl.sync.bfly.b32 	%r574, %r573, 8, 31, -1;
$L__tmp215:
	add.f32 	%r575, %r573, %r574;
$L__tmp216:
	shfl.sync.bfly.b32 	%r576, %r575, 4, 31, -1;
$L__tmp217:
	add.f32 	%r577, %r575, %r576;
$L__tmp218:
	shfl.sync.bfly.b32 	%r578, %r577, 2, 31, -1;
$L__tmp219:
	add.f32 	%r579, %r577, %r578;
$L__tmp220:
	shfl.sync.bfly.b32 	%r580, %r579, 1, 31, -1;
$L__tmp221:
	add.f32 	%r581, %r579, %r580;
$L__tmp222:
	shfl.sync.bfly.b32 	%r582, %r1302, 16, 31, -1;
$L__tmp223:
	add.f32 	%r583, %r1302, %r582;
$L__tmp224:
	shfl.sync.bfly.b32 	%r584, %r583, 8, 31, -1;
$L__tmp225:
	add.f32 	%r585, %r583, %r584;
$L__tmp226:
	shfl.sync.bfly.b32 	%r586, %r585, 4, 31, -1;
$L__tmp227:
	add.f32 	%r587, %r585, %r586;
$L__tmp228:
	shfl.sync.bfly.b32 	%r588, %r587, 2, 31, -1;
$L__tmp229:
	add.f32 	%r589, %r587, %r588;
$L__tmp230:
	shfl.sync.bfly.b32 	%r590, %r589, 1, 31, -1;
$L__tmp231:
	add.f32 	%r591, %r589, %r590;
$L__tmp232:
	shfl.sync.bfly.b32 	%r592, %r1303, 16, 31, -1;
$L__tmp233:
	add.f32 	%r593, %r1303, %r592;
$L__tmp234:
	shfl.sync.bfly.b32 	%r594, %r593, 8, 31, -1;
$L__tmp235:
	add.f32 	%r595, %r593, %r594;
$L__tmp236:
	shfl.sync.bfly.b32 	%r596, %r595, 4, 31, -1;
$L__tmp237:
	add.f32 	%r597, %r595, %r596;
$L__tmp238:
	shfl.sync.bfly.b32 	%r598, %r597, 2, 31, -1;
$L__tmp239:
	add.f32 	%r599, %r597, %r598;
$L__tmp240:
	shfl.sync.bfly.b32 	%r600, %r599, 1, 31, -1;
$L__tmp241:
	add.f32 	%r601, %r599, %r600;
$L__tmp242:
	shfl.sync.bfly.b32 	%r602, %r1304, 16, 31, -1;
$L__tmp243:
	add.f32 	%r603, %r1304, %r602;
$L__tmp244:
	shfl.sync.bfly.b32 	%r604, %r603, 8, 31, -1;
$L__tmp245:
	add.f32 	%r605, %r603, %r604;
$L__tmp246:
	shfl.sync.bfly.b32 	%r606, %r605, 4, 31, -1;
$L__tmp247:
	add.f32 	%r607, %r605, %r606;
$L__tmp248:
	shfl.sync.bfly.b32 	%r608, %r607, 2, 31, -1;
$L__tmp249:
	add.f32 	%r609, %r607, %r608;
$L__tmp250:
	shfl.sync.bfly.b32 	%r610, %r609, 1, 31, -1;
$L__tmp251:
	add.f32 	%r611, %r609, %r610;
$L__tmp252:
	shfl.sync.bfly.b32 	%r612, %r1305, 16, 31, -1;
$L__tmp253:
	add.f32 	%r613, %r1305, %r612;
$L__tmp254:
	shfl.sync.bfly.b32 	%r614, %r613, 8, 31, -1;
$L__tmp255:
	add.f32 	%r615, %r613, %r614;
$L__tmp256:
	shfl.sync.bfly.b32 	%r616, %r615, 4, 31, -1;
$L__tmp257:
	add.f32 	%r617, %r615, %r616;
$L__tmp258:
	shfl.sync.bfly.b32 	%r618, %r617, 2, 31, -1;
$L__tmp259:
	add.f32 	%r619, %r617, %r618;
$L__tmp260:
	shfl.sync.bfly.b32 	%r620, %r619, 1, 31, -1;
$L__tmp261:
	add.f32 	%r621, %r619, %r620;
$L__tmp262:
	shfl.sync.bfly.b32 	%r622, %r1306, 16, 31, -1;
$L__tmp263:
	add.f32 	%r623, %r1306, %r622;
$L__tmp264:
	shfl.sync.bfly.b32 	%r624, %r623, 8, 31, -1;
$L__tmp265:
	add.f32 	%r625, %r623, %r624;
$L__tmp266:
	shfl.sync.bfly.b32 	%r626, %r625, 4, 31, -1;
$L__tmp267:
	add.f32 	%r627, %r625, %r626;
$L__tmp268:
	shfl.sync.bfly.b32 	%r628, %r627, 2, 31, -1;
$L__tmp269:
	add.f32 	%r629, %r627, %r628;
$L__tmp270:
	shfl.sync.bfly.b32 	%r630, %r629, 1, 31, -1;
$L__tmp271:
	add.f32 	%r631, %r629, %r630;
$L__tmp272:
	shfl.sync.bfly.b32 	%r632, %r1307, 16, 31, -1;
$L__tmp273:
	add.f32 	%r633, %r1307, %r632;
$L__tmp274:
	shfl.sync.bfly.b32 	%r634, %r633, 8, 31, -1;
$L__tmp275:
	add.f32 	%r635, %r633, %r634;
$L__tmp276:
	shfl.sync.bfly.b32 	%r636, %r635, 4, 31, -1;
$L__tmp277:
	add.f32 	%r637, %r635, %r636;
$L__tmp278:
	shfl.sync.bfly.b32 	%r638, %r637, 2, 31, -1;
$L__tmp279:
	add.f32 	%r639, %r637, %r638;
$L__tmp280:
	shfl.sync.bfly.b32 	%r640, %r639, 1, 31, -1;
$L__tmp281:
	add.f32 	%r641, %r639, %r640;
$L__tmp282:
	shfl.sync.bfly.b32 	%r642, %r1308, 16, 31, -1;
$L__tmp283:
	add.f32 	%r643, %r1308, %r642;
$L__tmp284:
	shfl.sync.bfly.b32 	%r644, %r643, 8, 31, -1;
$L__tmp285:
	add.f32 	%r645, %r643, %r644;
$L__tmp286:
	shfl.sync.bfly.b32 	%r646, %r645, 4, 31, -1;
$L__tmp287:
	add.f32 	%r647, %r645, %r646;
$L__tmp288:
	shfl.sync.bfly.b32 	%r648, %r647, 2, 31, -1;
$L__tmp289:
	add.f32 	%r649, %r647, %r648;
$L__tmp290:
	shfl.sync.bfly.b32 	%r650, %r649, 1, 31, -1;
$L__tmp291:
	add.f32 	%r651, %r649, %r650;
$L__tmp292:
	shfl.sync.bfly.b32 	%r652, %r1309, 16, 31, -1;
$L__tmp293:
	add.f32 	%r653, %r1309, %r652;
$L__tmp294:
	shfl.sync.bfly.b32 	%r654, %r653, 8, 31, -1;
$L__tmp295:
	add.f32 	%r655, %r653, %r654;
$L__tmp296:
	shfl.sync.bfly.b32 	%r656, %r655, 4, 31, -1;
$L__tmp297:
	add.f32 	%r657, %r655, %r656;
$L__tmp298:
	shfl.sync.bfly.b32 	%r658, %r657, 2, 31, -1;
$L__tmp299:
	add.f32 	%r659, %r657, %r658;
$L__tmp300:
	shfl.sync.bfly.b32 	%r660, %r659, 1, 31, -1;
$L__tmp301:
	add.f32 	%r661, %r659, %r660;
$L__tmp302:
	shfl.sync.bfly.b32 	%r662, %r1310, 16, 31, -1;
$L__tmp303:
	add.f32 	%r663, %r1310, %r662;
$L__tmp304:
	shfl.sync.bfly.b32 	%r664, %r663, 8, 31, -1;
$L__tmp305:
	add.f32 	%r665, %r663, %r664;
$L__tmp306:
	shfl.sync.bfly.b32 	%r666, %r665, 4, 31, -1;
$L__tmp307:
	add.f32 	%r667, %r665, %r666;
$L__tmp308:
	shfl.sync.bfly.b32 	%r668, %r667, 2, 31, -1;
$L__tmp309:
	add.f32 	%r669, %r667, %r668;
$L__tmp310:
	shfl.sync.bfly.b32 	%r670, %r669, 1, 31, -1;
$L__tmp311:
	add.f32 	%r671, %r669, %r670;
$L__tmp312:
	shfl.sync.bfly.b32 	%r672, %r1311, 16, 31, -1;
$L__tmp313:
	add.f32 	%r673, %r1311, %r672;
$L__tmp314:
	shfl.sync.bfly.b32 	%r674, %r673, 8, 31, -1;
$L__tmp315:
	add.f32 	%r675, %r673, %r674;
$L__tmp316:
	shfl.sync.bfly.b32 	%r676, %r675, 4, 31, -1;
$L__tmp317:
	add.f32 	%r677, %r675, %r676;
$L__tmp318:
	shfl.sync.bfly.b32 	%r678, %r677, 2, 31, -1;
$L__tmp319:
	add.f32 	%r679, %r677, %r678;
$L__tmp320:
	shfl.sync.bfly.b32 	%r680, %r679, 1, 31, -1;
$L__tmp321:
	add.f32 	%r681, %r679, %r680;
$L__tmp322:
	sqrt.rn.f32 	%r682, %r371;
	sqrt.rn.f32 	%r683, %r381;
	sqrt.rn.f32 	%r684, %r391;
	sqrt.rn.f32 	%r685, %r401;
	sqrt.rn.f32 	%r686, %r411;
	sqrt.rn.f32 	%r687, %r421;
	sqrt.rn.f32 	%r688, %r431;
	sqrt.rn.f32 	%r689, %r441;
	sqrt.rn.f32 	%r690, %r451;
	sqrt.rn.f32 	%r691, %r461;
	sqrt.rn.f32 	%r692, %r471;
	sqrt.rn.f32 	%r693, %r481;
	sqrt.rn.f32 	%r694, %r491;
	sqrt.rn.f32 	%r695, %r501;
	sqrt.rn.f32 	%r696, %r511;
	sqrt.rn.f32 	%r697, %r521;
	sqrt.rn.f32 	%r698, %r531;
	sqrt.rn.f32 	%r699, %r541;
	sqrt.rn.f32 	%r700, %r551;
	sqrt.rn.f32 	%r701, %r561;
	sqrt.rn.f32 	%r702, %r571;
	sqrt.rn.f32 	%r703, %r581;
	sqrt.rn.f32 	%r704, %r591;
	sqrt.rn.f32 	%r705, %r601;
	sqrt.rn.f32 	%r706, %r611;
	sqrt.rn.f32 	%r707, %r621;
	sqrt.rn.f32 	%r708, %r631;
	sqrt.rn.f32 	%r709, %r641;
	sqrt.rn.f32 	%r710, %r651;
	sqrt.rn.f32 	%r711, %r661;
	sqrt.rn.f32 	%r712, %r671;
	sqrt.rn.f32 	%r713, %r681;
	max.f32 	%r714, %r682, 0f2B8CBCCC;
	max.f32 	%r715, %r683, 0f2B8CBCCC;
	max.f32 	%r716, %r684, 0f2B8CBCCC;
	max.f32 	%r717, %r685, 0f2B8CBCCC;
	max.f32 	%r718, %r686, 0f2B8CBCCC;
	max.f32 	%r719, %r687, 0f2B8CBCCC;
	max.f32 	%r720, %r688, 0f2B8CBCCC;
	max.f32 	%r721, %r689, 0f2B8CBCCC;
	max.f32 	%r722, %r690, 0f2B8CBCCC;
	max.f32 	%r723, %r691, 0f2B8CBCCC;
	max.f32 	%r724, %r692, 0f2B8CBCCC;
	max.f32 	%r725, %r693, 0f2B8CBCCC;
	max.f32 	%r726, %r694, 0f2B8CBCCC;
	max.f32 	%r727, %r695, 0f2B8CBCCC;
	max.f32 	%r728, %r696, 0f2B8CBCCC;
	max.f32 	%r729, %r697, 0f2B8CBCCC;
	max.f32 	%r730, %r698, 0f2B8CBCCC;
	max.f32 	%r731, %r699, 0f2B8CBCCC;
	max.f32 	%r732, %r700, 0f2B8CBCCC;
	max.f32 	%r733, %r701, 0f2B8CBCCC;
	max.f32 	%r734, %r702, 0f2B8CBCCC;
	max.f32 	%r735, %r703, 0f2B8CBCCC;
	max.f32 	%r736, %r704, 0f2B8CBCCC;
	max.f32 	%r737, %r705, 0f2B8CBCCC;
	max.f32 	%r738, %r706, 0f2B8CBCCC;
	max.f32 	%r739, %r707, 0f2B8CBCCC;
	max.f32 	%r740, %r708, 0f2B8CBCCC;
	max.f32 	%r741, %r709, 0f2B8CBCCC;
	max.f32 	%r742, %r710, 0f2B8CBCCC;
	max.f32 	%r743, %r711, 0f2B8CBCCC;
	max.f32 	%r744, %r712, 0f2B8CBCCC;
	max.f32 	%r745, %r713, 0f2B8CBCCC;
	bar.sync 	0;
	shr.u32 	%r746, %r8, 1;
	shl.b32 	%r67, %r6, 1;
	add.s32 	%r747, %r1242, %r746;
	add.s32 	%r748, %r747, %r67;
	st.shared.v4.b32 	[%r748], {%r714, %r718, %r730, %r734};
	st.shared.v4.b32 	[%r748+32], {%r716, %r720, %r732, %r736};
	st.shared.v4.b32 	[%r748+64], {%r722, %r726, %r738, %r742};
	st.shared.v4.b32 	[%r748+96], {%r724, %r728, %r740, %r744};
	bar.sync 	0;
	and.b32 	%r68, %r3, 4;
	shl.b32 	%r749, %r68, 2;
	and.b32 	%r69, %r3, 8;
	shl.b32 	%r750, %r69, 4;
	shl.b32 	%r751, %r1279, 1;
	add.s32 	%r752, %r1242, %r749;
	add.s32 	%r753, %r752, %r750;
	add.s32 	%r754, %r753, %r751;
	add.s32 	%r755, %r754, %r6;
	ld.shared.v4.b32 	{%r756, %r757, %r758, %r759}, [%r755];
	bar.sync 	0;
	shl.b32 	%r760, %r8, 2;
	shr.u32 	%r761, %r6, 2;
	add.s32 	%r70, %r1242, %r760;
	add.s32 	%r762, %r70, %r761;
	st.shared.v4.b32 	[%r762], {%r715, %r723, %r731, %r739};
	st.shared.v4.b32 	[%r762+32], {%r717, %r725, %r733, %r741};
	st.shared.v4.b32 	[%r762+64], {%r719, %r727, %r735, %r743};
	st.shared.v4.b32 	[%r762+96], {%r721, %r729, %r737, %r745};
	bar.sync 	0;
	shl.b32 	%r763, %r7, 4;
	shl.b32 	%r764, %r8, 1;
	add.s32 	%r765, %r1242, %r764;
	add.s32 	%r766, %r765, %r763;
	ld.shared.v4.b32 	{%r767, %r768, %r769, %r770}, [%r766];
	ld.shared.v4.b32 	{%r771, %r772, %r773, %r774}, [%r766+128];
	mul.f32 	%r775, %r756, %r767;
	mul.f32 	%r776, %r756, %r771;
	mul.f32 	%r777, %r757, %r767;
	mul.f32 	%r778, %r757, %r771;
	mul.f32 	%r779, %r756, %r768;
	mul.f32 	%r780, %r756, %r772;
	mul.f32 	%r781, %r757, %r768;
	mul.f32 	%r782, %r757, %r772;
	mul.f32 	%r783, %r756, %r769;
	mul.f32 	%r784, %r756, %r773;
	mul.f32 	%r785, %r757, %r769;
	mul.f32 	%r786, %r757, %r773;
	mul.f32 	%r787, %r756, %r770;
	mul.f32 	%r788, %r756, %r774;
	mul.f32 	%r789, %r757, %r770;
	mul.f32 	%r790, %r757, %r774;
	mul.f32 	%r791, %r758, %r767;
	mul.f32 	%r792, %r758, %r771;
	mul.f32 	%r793, %r759, %r767;
	mul.f32 	%r794, %r759, %r771;
	mul.f32 	%r795, %r758, %r768;
	mul.f32 	%r796, %r758, %r772;
	mul.f32 	%r797, %r759, %r768;
	mul.f32 	%r798, %r759, %r772;
	mul.f32 	%r799, %r758, %r769;
	mul.f32 	%r800, %r758, %r773;
	mul.f32 	%r801, %r759, %r769;
	mul.f32 	%r802, %r759, %r773;
	mul.f32 	%r803, %r758, %r770;
	mul.f32 	%r804, %r758, %r774;
	mul.f32 	%r805, %r759, %r770;
	mul.f32 	%r806, %r759, %r774;
	div.rn.f32 	%r76, %r1245, %r775;
	div.rn.f32 	%r92, %r1246, %r776;
	div.rn.f32 	%r77, %r1247, %r777;
	div.rn.f32 	%r93, %r1248, %r778;
	div.rn.f32 	%r81, %r1249, %r779;
	div.rn.f32 	%r97, %r1250, %r780;
	div.rn.f32 	%r85, %r1251, %r781;
	div.rn.f32 	%r101, %r1252, %r782;
	div.rn.f32 	%r73, %r1253, %r783;
	div.rn.f32 	%r89, %r1254, %r784;
	div.rn.f32 	%r78, %r1255, %r785;
	div.rn.f32 	%r94, %r1256, %r786;
	div.rn.f32 	%r82, %r1257, %r787;
	div.rn.f32 	%r98, %r1258, %r788;
	div.rn.f32 	%r86, %r1259, %r789;
	div.rn.f32 	%r102, %r1260, %r790;
	div.rn.f32 	%r74, %r1261, %r791;
	div.rn.f32 	%r90, %r1262, %r792;
	div.rn.f32 	%r79, %r1263, %r793;
	div.rn.f32 	%r95, %r1264, %r794;
	div.rn.f32 	%r83, %r1265, %r795;
	div.rn.f32 	%r99, %r1266, %r796;
	div.rn.f32 	%r87, %r1267, %r797;
	div.rn.f32 	%r103, %r1268, %r798;
	div.rn.f32 	%r75, %r1269, %r799;
	div.rn.f32 	%r91, %r1270, %r800;
	div.rn.f32 	%r80, %r1271, %r801;
	div.rn.f32 	%r96, %r1272, %r802;
	div.rn.f32 	%r84, %r1273, %r803;
	div.rn.f32 	%r100, %r1274, %r804;
	div.rn.f32 	%r88, %r1275, %r805;
	div.rn.f32 	%r104, %r1276, %r806;
	mul.lo.s64 	%rd289, %rd3, %rd2;
	shl.b64 	%rd290, %rd289, 2;
	add.s64 	%rd100, %rd137, %rd290;
	setp.lt.s32 	%p101, %r361, %r109;
	setp.lt.s32 	%p102, %r360, %r109;
	setp.lt.s32 	%p103, %r359, %r109;
	setp.lt.s32 	%p104, %r358, %r109;
	setp.lt.s32 	%p105, %r357, %r109;
	setp.lt.s32 	%p106, %r356, %r109;
	setp.lt.s32 	%p107, %r355, %r109;
	setp.lt.s32 	%p108, %r354, %r109;
	setp.lt.s32 	%p109, %r353, %r109;
	setp.lt.s32 	%p110, %r352, %r109;
	setp.lt.s32 	%p111, %r351, %r109;
	setp.lt.s32 	%p112, %r350, %r109;
	setp.lt.s32 	%p113, %r349, %r109;
	setp.lt.s32 	%p114, %r348, %r109;
	setp.lt.s32 	%p115, %r347, %r109;
	setp.lt.s32 	%p116, %r346, %r109;
	setp.lt.s32 	%p117, %r345, %r109;
	setp.lt.s32 	%p118, %r344, %r109;
	setp.lt.s32 	%p119, %r343, %r109;
	setp.lt.s32 	%p120, %r342, %r109;
	setp.lt.s32 	%p121, %r341, %r109;
	setp.lt.s32 	%p122, %r340, %r109;
	setp.lt.s32 	%p123, %r339, %r109;
	setp.lt.s32 	%p124, %r338, %r109;
	setp.lt.s32 	%p125, %r337, %r109;
	setp.lt.s32 	%p126, %r336, %r109;
	setp.lt.s32 	%p127, %r335, %r109;
	setp.lt.s32 	%p128, %r334, %r109;
	setp.lt.s32 	%p129, %r333, %r109;
	setp.lt.s32 	%p130, %r332, %r109;
	setp.lt.s32 	%p131, %r331, %r109;
	setp.lt.s32 	%p132, %r330, %r109;
	setp.lt.s32 	%p133, %r54, %r109;
	and.pred 	%p1, %p101, %p133;
	and.pred 	%p2, %p102, %p133;
	and.pred 	%p3, %p103, %p133;
	and.pred 	%p4, %p104, %p133;
	and.pred 	%p5, %p105, %p133;
	and.pred 	%p6, %p106, %p133;
	and.pred 	%p7, %p107, %p133;
	and.pred 	%p8, %p108, %p133;
	and.pred 	%p9, %p109, %p133;
	and.pred 	%p10, %p110, %p133;
	and.pred 	%p11, %p111, %p133;
	and.pred 	%p12, %p112, %p133;
	and.pred 	%p13, %p113, %p133;
	and.pred 	%p14, %p114, %p133;
	and.pred 	%p15, %p115, %p133;
	and.pred 	%p16, %p116, %p133;
	and.pred 	%p17, %p117, %p133;
	and.pred 	%p18, %p118, %p133;
	and.pred 	%p19, %p119, %p133;
	and.pred 	%p20, %p120, %p133;
	and.pred 	%p21, %p121, %p133;
	and.pred 	%p22, %p122, %p133;
	and.pred 	%p23, %p123, %p133;
	and.pred 	%p24, %p124, %p133;
	and.pred 	%p25, %p125, %p133;
	and.pred 	%p26, %p126, %p133;
	and.pred 	%p27, %p127, %p133;
	and.pred 	%p28, %p128, %p133;
	and.pred 	%p29, %p129, %p133;
	and.pred 	%p30, %p130, %p133;
	and.pred 	%p31, %p131, %p133;
	and.pred 	%p32, %p132, %p133;
	mul.lo.s64 	%rd291, %rd2, %rd4;
	mul.lo.s64 	%rd292, %rd2, %rd5;
	mul.lo.s64 	%rd293, %rd2, %rd6;
	mul.lo.s64 	%rd294, %rd2, %rd7;
	mul.lo.s64 	%rd295, %rd2, %rd8;
	mul.lo.s64 	%rd296, %rd2, %rd9;
	mul.lo.s64 	%rd297, %rd2, %rd10;
	mul.lo.s64 	%rd298, %rd2, %rd11;
	mul.lo.s64 	%rd299, %rd2, %rd12;
	mul.lo.s64 	%rd300, %rd2, %rd13;
	mul.lo.s64 	%rd301, %rd2, %rd14;
	mul.lo.s64 	%rd302, %rd2, %rd15;
	mul.lo.s64 	%rd303, %rd2, %rd16;
	mul.lo.s64 	%rd304, %rd2, %rd17;
	mul.lo.s64 	%rd305, %rd2, %rd18;
	mul.lo.s64 	%rd306, %rd2, %rd19;
	mul.lo.s64 	%rd307, %rd2, %rd20;
	mul.lo.s64 	%rd308, %rd2, %rd21;
	mul.lo.s64 	%rd309, %rd2, %rd22;
	mul.lo.s64 	%rd310, %rd2, %rd23;
	mul.lo.s64 	%rd311, %rd2, %rd24;
	mul.lo.s64 	%rd312, %rd2, %rd25;
	mul.lo.s64 	%rd313, %rd2, %rd26;
	mul.lo.s64 	%rd314, %rd2, %rd27;
	mul.lo.s64 	%rd315, %rd2, %rd28;
	mul.lo.s64 	%rd316, %rd2, %rd29;
	mul.lo.s64 	%rd317, %rd2, %rd30;
	mul.lo.s64 	%rd318, %rd2, %rd31;
	mul.lo.s64 	%rd319, %rd2, %rd32;
	mul.lo.s64 	%rd320, %rd2, %rd33;
	mul.lo.s64 	%rd321, %rd2, %rd34;
	mul.lo.s64 	%rd322, %rd2, %rd35;
	shl.b64 	%rd323, %rd291, 2;
	add.s64 	%rd324, %rd100, %rd323;
	shl.b64 	%rd325, %rd292, 2;
	add.s64 	%rd326, %rd100, %rd325;
	shl.b64 	%rd327, %rd293, 2;
	add.s64 	%rd328, %rd100, %rd327;
	shl.b64 	%rd329, %rd294, 2;
	add.s64 	%rd330, %rd100, %rd329;
	shl.b64 	%rd331, %rd295, 2;
	add.s64 	%rd332, %rd100, %rd331;
	shl.b64 	%rd333, %rd296, 2;
	add.s64 	%rd334, %rd100, %rd333;
	shl.b64 	%rd335, %rd297, 2;
	add.s64 	%rd336, %rd100, %rd335;
	shl.b64 	%rd337, %rd298, 2;
	add.s64 	%rd338, %rd100, %rd337;
	shl.b64 	%rd339, %rd299, 2;
	add.s64 	%rd340, %rd100, %rd339;
	shl.b64 	%rd341, %rd300, 2;
	add.s64 	%rd342, %rd100, %rd341;
	shl.b64 	%rd343, %rd301, 2;
	add.s64 	%rd344, %rd100, %rd343;
	shl.b64 	%rd345, %rd302, 2;
	add.s64 	%rd346, %rd100, %rd345;
	shl.b64 	%rd347, %rd303, 2;
	add.s64 	%rd348, %rd100, %rd347;
	shl.b64 	%rd349, %rd304, 2;
	add.s64 	%rd350, %rd100, %rd349;
	shl.b64 	%rd351, %rd305, 2;
	add.s64 	%rd352, %rd100, %rd351;
	shl.b64 	%rd353, %rd306, 2;
	add.s64 	%rd354, %rd100, %rd353;
	shl.b64 	%rd355, %rd307, 2;
	add.s64 	%rd356, %rd100, %rd355;
	shl.b64 	%rd357, %rd308, 2;
	add.s64 	%rd358, %rd100, %rd357;
	shl.b64 	%rd359, %rd309, 2;
	add.s64 	%rd360, %rd100, %rd359;
	shl.b64 	%rd361, %rd310, 2;
	add.s64 	%rd362, %rd100, %rd361;
	shl.b64 	%rd363, %rd311, 2;
	add.s64 	%rd364, %rd100, %rd363;
	shl.b64 	%rd365, %rd312, 2;
	add.s64 	%rd366, %rd100, %rd365;
	shl.b64 	%rd367, %rd313, 2;
	add.s64 	%rd368, %rd100, %rd367;
	shl.b64 	%rd369, %rd314, 2;
	add.s64 	%rd370, %rd100, %rd369;
	shl.b64 	%rd371, %rd315, 2;
	add.s64 	%rd372, %rd100, %rd371;
	shl.b64 	%rd373, %rd316, 2;
	add.s64 	%rd374, %rd100, %rd373;
	shl.b64 	%rd375, %rd317, 2;
	add.s64 	%rd376, %rd100, %rd375;
	shl.b64 	%rd377, %rd318, 2;
	add.s64 	%rd378, %rd100, %rd377;
	shl.b64 	%rd379, %rd319, 2;
	add.s64 	%rd380, %rd100, %rd379;
	shl.b64 	%rd381, %rd320, 2;
	add.s64 	%rd382, %rd100, %rd381;
	shl.b64 	%rd383, %rd321, 2;
	add.s64 	%rd384, %rd100, %rd383;
	shl.b64 	%rd385, %rd322, 2;
	add.s64 	%rd386, %rd100, %rd385;
	mul.wide.s32 	%rd387, %r54, 4;
	add.s64 	%rd101, %rd324, %rd387;
	add.s64 	%rd102, %rd326, %rd387;
	add.s64 	%rd103, %rd328, %rd387;
	add.s64 	%rd104, %rd330, %rd387;
	add.s64 	%rd105, %rd332, %rd387;
	add.s64 	%rd106, %rd334, %rd387;
	add.s64 	%rd107, %rd336, %rd387;
	add.s64 	%rd108, %rd338, %rd387;
	add.s64 	%rd109, %rd340, %rd387;
	add.s64 	%rd110, %rd342, %rd387;
	add.s64 	%rd111, %rd344, %rd387;
	add.s64 	%rd112, %rd346, %rd387;
	add.s64 	%rd113, %rd348, %rd387;
	add.s64 	%rd114, %rd350, %rd387;
	add.s64 	%rd115, %rd352, %rd387;
	add.s64 	%rd116, %rd354, %rd387;
	add.s64 	%rd117, %rd356, %rd387;
	add.s64 	%rd118, %rd358, %rd387;
	add.s64 	%rd119, %rd360, %rd387;
	add.s64 	%rd120, %rd362, %rd387;
	add.s64 	%rd121, %rd364, %rd387;
	add.s64 	%rd122, %rd366, %rd387;
	add.s64 	%rd123, %rd368, %rd387;
	add.s64 	%rd124, %rd370, %rd387;
	add.s64 	%rd125, %rd372, %rd387;
	add.s64 	%rd126, %rd374, %rd387;
	add.s64 	%rd127, %rd376, %rd387;
	add.s64 	%rd128, %rd378, %rd387;
	add.s64 	%rd129, %rd380, %rd387;
	add.s64 	%rd130, %rd382, %rd387;
	add.s64 	%rd131, %rd384, %rd387;
	add.s64 	%rd132, %rd386, %rd387;
	bar.sync 	0;
	shl.b32 	%r807, %r3, 11;
	and.b32 	%r808, %r807, 12288;
	shl.b32 	%r71, %r3, 4;
	and.b32 	%r809, %r71, 1136;
	and.b32 	%r72, %r3, 56;
	shl.b32 	%r810, %r72, 2;
	or.b32 	%r811, %r808, %r809;
	xor.b32 	%r812, %r811, %r810;
	add.s32 	%r813, %r1242, %r812;
	st.shared.v4.b32 	[%r813], {%r76, %r73, %r74, %r75};
	st.shared.v4.b32 	[%r813+512], {%r77, %r78, %r79, %r80};
	st.shared.v4.b32 	[%r813+256], {%r81, %r82, %r83, %r84};
	st.shared.v4.b32 	[%r813+768], {%r85, %r86, %r87, %r88};
	xor.b32 	%r814, %r812, 16;
	add.s32 	%r815, %r1242, %r814;
	st.shared.v4.b32 	[%r815+2048], {%r92, %r89, %r90, %r91};
	st.shared.v4.b32 	[%r815+2560], {%r93, %r94, %r95, %r96};
	st.shared.v4.b32 	[%r815+2304], {%r97, %r98, %r99, %r100};
	st.shared.v4.b32 	[%r815+2816], {%r101, %r102, %r103, %r104};
	bar.sync 	0;
	setp.ne.b32 	%p134, %r2, %r1;
	@%p134 bra 	$L__BB0_11;
	shr.u32 	%r130, %r3, 2;
	shl.b32 	%r164, %r7, 1;
	shr.u32 	%r165, %r8, 2;
	and.b32 	%r131, %r130, 23;
	or.b32 	%r166, %r165, %r164;
	or.b32 	%r25, %r131, %r113;
	or.b32 	%r46, %r166, %r199;
	ld.param.b32 	%r111, [similarity_bf16_any_param_6];
	ld.param.b64 	%rd138, [similarity_bf16_any_param_3];
	or.b32 	%r26, %r25, 8;
	or.b32 	%r27, %r25, 32;
	or.b32 	%r28, %r25, 40;
	or.b32 	%r47, %r46, 1;
	or.b32 	%r48, %r46, 16;
	or.b32 	%r49, %r46, 17;
	or.b32 	%r50, %r46, 32;
	or.b32 	%r51, %r46, 33;
	or.b32 	%r52, %r46, 48;
	or.b32 	%r53, %r46, 49;
	setp.eq.b32 	%p201, %r68, 0;
	shl.b32 	%r979, %r8, 4;
	shl.b32 	%r980, %r6, 2;
	or.b32 	%r981, %r979, %r980;
	selp.b32 	%r982, 0, 2064, %p201;
	or.b32 	%r983, %r982, %r1278;
	shl.b32 	%r984, %r69, 1;
	setp.eq.b32 	%p202, %r1279, 0;
	selp.b32 	%r985, 0, 4128, %p202;
	or.b32 	%r986, %r985, %r984;
	xor.b32 	%r987, %r983, %r986;
	or.b32 	%r988, %r987, %r981;
	xor.b32 	%r989, %r988, 8256;
	add.s32 	%r990, %r1242, %r989;
	ld.shared.v4.b32 	{%r991, %r992, %r993, %r994}, [%r990+1152];
	ld.shared.v4.b32 	{%r995, %r996, %r997, %r998}, [%r990+1024];
	ld.shared.v4.b32 	{%r999, %r1000, %r1001, %r1002}, [%r990+128];
	ld.shared.v4.b32 	{%r1003, %r1004, %r1005, %r1006}, [%r990];
	add.s32 	%r1007, %r1242, %r988;
	ld.shared.v4.b32 	{%r1008, %r1009, %r1010, %r1011}, [%r1007+1152];
	ld.shared.v4.b32 	{%r1012, %r1013, %r1014, %r1015}, [%r1007+1024];
	ld.shared.v4.b32 	{%r1016, %r1017, %r1018, %r1019}, [%r1007+128];
	ld.shared.v4.b32 	{%r1020, %r1021, %r1022, %r1023}, [%r1007];
	setp.gt.s32 	%p203, %r25, %r46;
	setp.gt.s32 	%p204, %r25, %r47;
	setp.gt.s32 	%p205, %r26, %r46;
	setp.gt.s32 	%p206, %r26, %r47;
	setp.gt.s32 	%p207, %r25, %r48;
	setp.gt.s32 	%p208, %r25, %r49;
	setp.gt.s32 	%p209, %r26, %r48;
	setp.gt.s32 	%p210, %r26, %r49;
	setp.gt.s32 	%p211, %r25, %r50;
	setp.gt.s32 	%p212, %r25, %r51;
	setp.gt.s32 	%p213, %r26, %r50;
	setp.gt.s32 	%p214, %r26, %r51;
	setp.gt.s32 	%p215, %r25, %r52;
	setp.gt.s32 	%p216, %r25, %r53;
	setp.gt.s32 	%p217, %r26, %r52;
	setp.gt.s32 	%p218, %r26, %r53;
	setp.gt.s32 	%p219, %r27, %r46;
	setp.gt.s32 	%p220, %r27, %r47;
	setp.gt.s32 	%p221, %r28, %r46;
	setp.gt.s32 	%p222, %r28, %r47;
	setp.gt.s32 	%p223, %r27, %r48;
	setp.gt.s32 	%p224, %r27, %r49;
	setp.gt.s32 	%p225, %r28, %r48;
	setp.gt.s32 	%p226, %r28, %r49;
	setp.gt.s32 	%p227, %r27, %r51;
	setp.gt.s32 	%p228, %r28, %r50;
	setp.gt.s32 	%p229, %r28, %r51;
	setp.gt.s32 	%p230, %r27, %r52;
	setp.gt.s32 	%p231, %r27, %r53;
	setp.gt.s32 	%p232, %r28, %r52;
	setp.gt.s32 	%p233, %r28, %r53;
	selp.f32 	%r1024, %r1020, %r76, %p203;
	selp.f32 	%r1025, %r1003, %r92, %p204;
	selp.f32 	%r1026, %r1016, %r77, %p205;
	selp.f32 	%r1027, %r999, %r93, %p206;
	selp.f32 	%r1028, %r1012, %r81, %p207;
	selp.f32 	%r1029, %r995, %r97, %p208;
	selp.f32 	%r1030, %r1008, %r85, %p209;
	selp.f32 	%r1031, %r991, %r101, %p210;
	selp.f32 	%r1032, %r1022, %r73, %p211;
	selp.f32 	%r1033, %r1005, %r89, %p212;
	selp.f32 	%r1034, %r1018, %r78, %p213;
	selp.f32 	%r1035, %r1001, %r94, %p214;
	selp.f32 	%r1036, %r1014, %r82, %p215;
	selp.f32 	%r1037, %r997, %r98, %p216;
	selp.f32 	%r1038, %r1010, %r86, %p217;
	selp.f32 	%r1039, %r993, %r102, %p218;
	selp.f32 	%r1040, %r1021, %r74, %p219;
	selp.f32 	%r1041, %r1004, %r90, %p220;
	selp.f32 	%r1042, %r1017, %r79, %p221;
	selp.f32 	%r1043, %r1000, %r95, %p222;
	selp.f32 	%r1044, %r1013, %r83, %p223;
	selp.f32 	%r1045, %r996, %r99, %p224;
	selp.f32 	%r1046, %r1009, %r87, %p225;
	selp.f32 	%r1047, %r992, %r103, %p226;
	selp.f32 	%r1048, %r1023, %r75, %p203;
	selp.f32 	%r1049, %r1006, %r91, %p227;
	selp.f32 	%r1050, %r1019, %r80, %p228;
	selp.f32 	%r1051, %r1002, %r96, %p229;
	selp.f32 	%r1052, %r1015, %r84, %p230;
	selp.f32 	%r1053, %r998, %r100, %p231;
	selp.f32 	%r1054, %r1011, %r88, %p232;
	selp.f32 	%r1055, %r994, %r104, %p233;
	bar.sync 	0;
	and.b32 	%r1056, %r1243, 1120;
	and.b32 	%r1057, %r71, 384;
	selp.b32 	%r1058, 0, 8208, %p201;
	shl.b32 	%r1059, %r6, 3;
	or.b32 	%r1060, %r1057, %r1058;
	or.b32 	%r1061, %r1060, %r1059;
	or.b32 	%r1062, %r1061, %r1056;
	add.s32 	%r1063, %r1242, %r1062;
	st.shared.v4.b32 	[%r1063], {%r1024, %r1026, %r1040, %r1042};
	st.shared.v4.b32 	[%r1063+2048], {%r1028, %r1030, %r1044, %r1046};
	st.shared.v4.b32 	[%r1063+4096], {%r1032, %r1034, %r1048, %r1050};
	st.shared.v4.b32 	[%r1063+6144], {%r1036, %r1038, %r1052, %r1054};
	xor.b32 	%r1064, %r1062, 16;
	add.s32 	%r1065, %r1242, %r1064;
	st.shared.v4.b32 	[%r1065], {%r1025, %r1027, %r1041, %r1043};
	st.shared.v4.b32 	[%r1065+2048], {%r1029, %r1031, %r1045, %r1047};
	st.shared.v4.b32 	[%r1065+4096], {%r1033, %r1035, %r1049, %r1051};
	st.shared.v4.b32 	[%r1065+6144], {%r1037, %r1039, %r1053, %r1055};
	bar.sync 	0;
	shl.b32 	%r1066, %r72, 7;
	and.b32 	%r1067, %r71, 112;
	selp.b32 	%r1068, 0, 8208, %p272;
	or.b32 	%r1069, %r1066, %r1067;
	xor.b32 	%r1070, %r1069, %r1068;
	add.s32 	%r1071, %r1242, %r1070;
	ld.shared.v4.b32 	{%r947, %r951, %r963, %r967}, [%r1071];
	ld.shared.v4.b32 	{%r948, %r952, %r964, %r968}, [%r1071+128];
	ld.shared.v4.b32 	{%r949, %r953, %r965, %r969}, [%r1071+256];
	ld.shared.v4.b32 	{%r950, %r954, %r966, %r970}, [%r1071+384];
	ld.shared.v4.b32 	{%r955, %r959, %r971, %r975}, [%r1071+512];
	ld.shared.v4.b32 	{%r956, %r960, %r972, %r976}, [%r1071+640];
	ld.shared.v4.b32 	{%r957, %r961, %r973, %r977}, [%r1071+768];
	ld.shared.v4.b32 	{%r958, %r962, %r974, %r978}, [%r1071+896];
	@%p1 st.global.b32 [ %rd101 + 0 ], { %r947 };
	@%p2 st.global.b32 [ %rd102 + 0 ], { %r948 };
	@%p3 st.global.b32 [ %rd103 + 0 ], { %r949 };
	@%p4 st.global.b32 [ %rd104 + 0 ], { %r950 };
	@%p5 st.global.b32 [ %rd105 + 0 ], { %r951 };
	@%p6 st.global.b32 [ %rd106 + 0 ], { %r952 };
	@%p7 st.global.b32 [ %rd107 + 0 ], { %r953 };
	@%p8 st.global.b32 [ %rd108 + 0 ], { %r954 };
	@%p9 st.global.b32 [ %rd109 + 0 ], { %r955 };
	@%p10 st.global.b32 [ %rd110 + 0 ], { %r956 };
	@%p11 st.global.b32 [ %rd111 + 0 ], { %r957 };
	@%p12 st.global.b32 [ %rd112 + 0 ], { %r958 };
	@%p13 st.global.b32 [ %rd113 + 0 ], { %r959 };
	@%p14 st.global.b32 [ %rd114 + 0 ], { %r960 };
	@%p15 st.global.b32 [ %rd115 + 0 ], { %r961 };
	@%p16 st.global.b32 [ %rd116 + 0 ], { %r962 };
	@%p17 st.global.b32 [ %rd117 + 0 ], { %r963 };
	@%p18 st.global.b32 [ %rd118 + 0 ], { %r964 };
	@%p19 st.global.b32 [ %rd119 + 0 ], { %r965 };
	@%p20 st.global.b32 [ %rd120 + 0 ], { %r966 };
	@%p21 st.global.b32 [ %rd121 + 0 ], { %r967 };
	@%p22 st.global.b32 [ %rd122 + 0 ], { %r968 };
	@%p23 st.global.b32 [ %rd123 + 0 ], { %r969 };
	@%p24 st.global.b32 [ %rd124 + 0 ], { %r970 };
	@%p25 st.global.b32 [ %rd125 + 0 ], { %r971 };
	@%p26 st.global.b32 [ %rd126 + 0 ], { %r972 };
	@%p27 st.global.b32 [ %rd127 + 0 ], { %r973 };
	@%p28 st.global.b32 [ %rd128 + 0 ], { %r974 };
	@%p29 st.global.b32 [ %rd129 + 0 ], { %r975 };
	@%p30 st.global.b32 [ %rd130 + 0 ], { %r976 };
	@%p31 st.global.b32 [ %rd131 + 0 ], { %r977 };
	@%p32 st.global.b32 [ %rd132 + 0 ], { %r978 };
	shl.b64 	%rd520, %rd3, 2;
	add.s64 	%rd134, %rd138, %rd520;
$L__tmp323:
	setp.lt.s32 	%p234, %r111, 1;
	mov.b32 	%r1314, 1;
	@%p234 bra 	$L__BB0_10;
$L__tmp324:
	ld.param.b64 	%rd136, [similarity_bf16_any_param_1];
	cvt.s64.s32 	%rd517, %r111;
	mul.lo.s64 	%rd518, %rd517, %rd1;
	shl.b64 	%rd519, %rd518, 3;
	add.s64 	%rd133, %rd136, %rd519;
$L__tmp325:
	add.s32 	%r1072, %r1242, %r67;
	shl.b32 	%r1073, %r4, 1;
	add.s32 	%r105, %r1242, %r1073;
	shl.b32 	%r1074, %r3, 6;
	and.b32 	%r1075, %r1074, 64;
	add.s32 	%r106, %r1072, %r1075;
	add.s32 	%r107, %r1242, %r6;
	shl.b32 	%r1076, %r3, 1;
	and.b32 	%r1077, %r1076, 60;
	add.s32 	%r1078, %r70, %r1077;
	add.s32 	%r108, %r1078, %r1075;
	mov.b32 	%r1312, 0;
	mov.b32 	%r1313, %r1312;
$L__BB0_8:
	add.s32 	%r1079, %r5, %r1313;
	setp.lt.s32 	%p235, %r1079, %r111;
	mad.wide.s32 	%rd522, %r1079, 8, %rd133;
	mov.u64 %rd521, 0xffffffffffffffff;
	@%p235 ld.global.b64 { %rd521 }, [ %rd522 + 0 ];
	setp.eq.b64 	%p236, %rd521, %rd4;
	setp.eq.b64 	%p237, %rd521, %rd5;
	setp.eq.b64 	%p238, %rd521, %rd6;
	setp.eq.b64 	%p239, %rd521, %rd7;
	setp.eq.b64 	%p240, %rd521, %rd8;
	setp.eq.b64 	%p241, %rd521, %rd9;
	setp.eq.b64 	%p242, %rd521, %rd10;
	setp.eq.b64 	%p243, %rd521, %rd11;
	setp.eq.b64 	%p244, %rd521, %rd12;
	setp.eq.b64 	%p245, %rd521, %rd13;
	setp.eq.b64 	%p246, %rd521, %rd14;
	setp.eq.b64 	%p247, %rd521, %rd15;
	setp.eq.b64 	%p248, %rd521, %rd16;
	setp.eq.b64 	%p249, %rd521, %rd17;
	setp.eq.b64 	%p250, %rd521, %rd18;
	setp.eq.b64 	%p251, %rd521, %rd19;
	setp.eq.b64 	%p252, %rd521, %rd20;
	setp.eq.b64 	%p253, %rd521, %rd21;
	setp.eq.b64 	%p254, %rd521, %rd22;
	setp.eq.b64 	%p255, %rd521, %rd23;
	setp.eq.b64 	%p256, %rd521, %rd24;
	setp.eq.b64 	%p257, %rd521, %rd25;
	setp.eq.b64 	%p258, %rd521, %rd26;
	setp.eq.b64 	%p259, %rd521, %rd27;
	setp.eq.b64 	%p260, %rd521, %rd28;
	setp.eq.b64 	%p261, %rd521, %rd29;
	setp.eq.b64 	%p262, %rd521, %rd30;
	setp.eq.b64 	%p263, %rd521, %rd31;
	setp.eq.b64 	%p264, %rd521, %rd32;
	setp.eq.b64 	%p265, %rd521, %rd33;
	setp.eq.b64 	%p266, %rd521, %rd34;
	setp.eq.b64 	%p267, %rd521, %rd35;
	selp.b32 	%r1080, 1, 0, %p236;
	selp.b32 	%r1081, 1, 0, %p237;
	selp.b32 	%r1082, 1, 0, %p238;
	selp.b32 	%r1083, 1, 0, %p239;
	selp.b32 	%r1084, 1, 0, %p240;
	selp.b32 	%r1085, 1, 0, %p241;
	selp.b32 	%r1086, 1, 0, %p242;
	selp.b32 	%r1087, 1, 0, %p243;
	selp.b32 	%r1088, 1, 0, %p244;
	selp.b32 	%r1089, 1, 0, %p245;
	selp.b32 	%r1090, 1, 0, %p246;
	selp.b32 	%r1091, 1, 0, %p247;
	selp.b32 	%r1092, 1, 0, %p248;
	selp.b32 	%r1093, 1, 0, %p249;
	selp.b32 	%r1094, 1, 0, %p250;
	selp.b32 	%r1095, 1, 0, %p251;
	selp.b32 	%r1096, 1, 0, %p252;
	selp.b32 	%r1097, 1, 0, %p253;
	selp.b32 	%r1098, 1, 0, %p254;
	selp.b32 	%r1099, 1, 0, %p255;
	selp.b32 	%r1100, 1, 0, %p256;
	selp.b32 	%r1101, 1, 0, %p257;
	selp.b32 	%r1102, 1, 0, %p258;
	selp.b32 	%r1103, 1, 0, %p259;
	selp.b32 	%r1104, 1, 0, %p260;
	selp.b32 	%r1105, 1, 0, %p261;
	selp.b32 	%r1106, 1, 0, %p262;
	selp.b32 	%r1107, 1, 0, %p263;
	selp.b32 	%r1108, 1, 0, %p264;
	selp.b32 	%r1109, 1, 0, %p265;
	selp.b32 	%r1110, 1, 0, %p266;
	selp.b32 	%r1111, 1, 0, %p267;
$L__tmp326:
	bar.sync 	0;
	mov.b32 	%r1112, -1;
	redux.sync.add.s32 	%r1113, %r1080, %r1112;
	redux.sync.add.s32 	%r1114, %r1081, %r1112;
	redux.sync.add.s32 	%r1115, %r1082, %r1112;
	redux.sync.add.s32 	%r1116, %r1083, %r1112;
	redux.sync.add.s32 	%r1117, %r1084, %r1112;
	redux.sync.add.s32 	%r1118, %r1085, %r1112;
	redux.sync.add.s32 	%r1119, %r1086, %r1112;
	redux.sync.add.s32 	%r1120, %r1087, %r1112;
	redux.sync.add.s32 	%r1121, %r1088, %r1112;
	redux.sync.add.s32 	%r1122, %r1089, %r1112;
	redux.sync.add.s32 	%r1123, %r1090, %r1112;
	redux.sync.add.s32 	%r1124, %r1091, %r1112;
	redux.sync.add.s32 	%r1125, %r1092, %r1112;
	redux.sync.add.s32 	%r1126, %r1093, %r1112;
	redux.sync.add.s32 	%r1127, %r1094, %r1112;
	redux.sync.add.s32 	%r1128, %r1095, %r1112;
	redux.sync.add.s32 	%r1129, %r1096, %r1112;
	redux.sync.add.s32 	%r1130, %r1097, %r1112;
	redux.sync.add.s32 	%r1131, %r1098, %r1112;
	redux.sync.add.s32 	%r1132, %r1099, %r1112;
	redux.sync.add.s32 	%r1133, %r1100, %r1112;
	redux.sync.add.s32 	%r1134, %r1101, %r1112;
	redux.sync.add.s32 	%r1135, %r1102, %r1112;
	redux.sync.add.s32 	%r1136, %r1103, %r1112;
	redux.sync.add.s32 	%r1137, %r1104, %r1112;
	redux.sync.add.s32 	%r1138, %r1105, %r1112;
	redux.sync.add.s32 	%r1139, %r1106, %r1112;
	redux.sync.add.s32 	%r1140, %r1107, %r1112;
	redux.sync.add.s32 	%r1141, %r1108, %r1112;
	redux.sync.add.s32 	%r1142, %r1109, %r1112;
	redux.sync.add.s32 	%r1143, %r1110, %r1112;
	redux.sync.add.s32 	%r1144, %r1111, %r1112;
	st.shared.v4.b32 	[%r105], {%r1113, %r1114, %r1115, %r1116};
	st.shared.v4.b32 	[%r105+16], {%r1121, %r1122, %r1123, %r1124};
	st.shared.v4.b32 	[%r105+32], {%r1129, %r1130, %r1131, %r1132};
	st.shared.v4.b32 	[%r105+48], {%r1137, %r1138, %r1139, %r1140};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1145, %r1146, %r1147, %r1148}, [%r106];
	ld.shared.v4.b32 	{%r1149, %r1150, %r1151, %r1152}, [%r106+16];
	ld.shared.v4.b32 	{%r1153, %r1154, %r1155, %r1156}, [%r106+32];
	ld.shared.v4.b32 	{%r1157, %r1158, %r1159, %r1160}, [%r106+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r105], {%r1117, %r1118, %r1119, %r1120};
	st.shared.v4.b32 	[%r105+16], {%r1125, %r1126, %r1127, %r1128};
	st.shared.v4.b32 	[%r105+32], {%r1133, %r1134, %r1135, %r1136};
	st.shared.v4.b32 	[%r105+48], {%r1141, %r1142, %r1143, %r1144};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1161, %r1162, %r1163, %r1164}, [%r106];
	ld.shared.v4.b32 	{%r1165, %r1166, %r1167, %r1168}, [%r106+16];
	ld.shared.v4.b32 	{%r1169, %r1170, %r1171, %r1172}, [%r106+32];
	ld.shared.v4.b32 	{%r1173, %r1174, %r1175, %r1176}, [%r106+48];
	shfl.sync.bfly.b32 	%r1177, %r1145, 1, 31, -1;
$L__tmp327:
	add.s32 	%r1178, %r1177, %r1145;
$L__tmp328:
	shfl.sync.bfly.b32 	%r1179, %r1146, 1, 31, -1;
$L__tmp329:
	add.s32 	%r1180, %r1179, %r1146;
$L__tmp330:
	shfl.sync.bfly.b32 	%r1181, %r1147, 1, 31, -1;
$L__tmp331:
	add.s32 	%r1182, %r1181, %r1147;
$L__tmp332:
	shfl.sync.bfly.b32 	%r1183, %r1148, 1, 31, -1;
$L__tmp333:
	add.s32 	%r1184, %r1183, %r1148;
$L__tmp334:
	shfl.sync.bfly.b32 	%r1185, %r1161, 1, 31, -1;
$L__tmp335:
	add.s32 	%r1186, %r1185, %r1161;
$L__tmp336:
	shfl.sync.bfly.b32 	%r1187, %r1162, 1, 31, -1;
$L__tmp337:
	add.s32 	%r1188, %r1187, %r1162;
$L__tmp338:
	shfl.sync.bfly.b32 	%r1189, %r1163, 1, 31, -1;
$L__tmp339:
	add.s32 	%r1190, %r1189, %r1163;
$L__tmp340:
	shfl.sync.bfly.b32 	%r1191, %r1164, 1, 31, -1;
$L__tmp341:
	add.s32 	%r1192, %r1191, %r1164;
$L__tmp342:
	shfl.sync.bfly.b32 	%r1193, %r1149, 1, 31, -1;
$L__tmp343:
	add.s32 	%r1194, %r1193, %r1149;
$L__tmp344:
	shfl.sync.bfly.b32 	%r1195, %r1150, 1, 31, -1;
$L__tmp345:
	add.s32 	%r1196, %r1195, %r1150;
$L__tmp346:
	shfl.sync.bfly.b32 	%r1197, %r1151, 1, 31, -1;
$L__tmp347:
	add.s32 	%r1198, %r1197, %r1151;
$L__tmp348:
	shfl.sync.bfly.b32 	%r1199, %r1152, 1, 31, -1;
$L__tmp349:
	add.s32 	%r1200, %r1199, %r1152;
$L__tmp350:
	shfl.sync.bfly.b32 	%r1201, %r1165, 1, 31, -1;
$L__tmp351:
	add.s32 	%r1202, %r1201, %r1165;
$L__tmp352:
	shfl.sync.bfly.b32 	%r1203, %r1166, 1, 31, -1;
$L__tmp353:
	add.s32 	%r1204, %r1203, %r1166;
$L__tmp354:
	shfl.sync.bfly.b32 	%r1205, %r1167, 1, 31, -1;
$L__tmp355:
	add.s32 	%r1206, %r1205, %r1167;
$L__tmp356:
	shfl.sync.bfly.b32 	%r1207, %r1168, 1, 31, -1;
$L__tmp357:
	add.s32 	%r1208, %r1207, %r1168;
$L__tmp358:
	shfl.sync.bfly.b32 	%r1209, %r1153, 1, 31, -1;
$L__tmp359:
	add.s32 	%r1210, %r1209, %r1153;
$L__tmp360:
	shfl.sync.bfly.b32 	%r1211, %r1154, 1, 31, -1;
$L__tmp361:
	add.s32 	%r1212, %r1211, %r1154;
$L__tmp362:
	shfl.sync.bfly.b32 	%r1213, %r1155, 1, 31, -1;
$L__tmp363:
	add.s32 	%r1214, %r1213, %r1155;
$L__tmp364:
	shfl.sync.bfly.b32 	%r1215, %r1156, 1, 31, -1;
$L__tmp365:
	add.s32 	%r1216, %r1215, %r1156;
$L__tmp366:
	shfl.sync.bfly.b32 	%r1217, %r1169, 1, 31, -1;
$L__tmp367:
	add.s32 	%r1218, %r1217, %r1169;
$L__tmp368:
	shfl.sync.bfly.b32 	%r1219, %r1170, 1, 31, -1;
$L__tmp369:
	add.s32 	%r1220, %r1219, %r1170;
$L__tmp370:
	shfl.sync.bfly.b32 	%r1221, %r1171, 1, 31, -1;
$L__tmp371:
	add.s32 	%r1222, %r1221, %r1171;
$L__tmp372:
	shfl.sync.bfly.b32 	%r1223, %r1172, 1, 31, -1;
$L__tmp373:
	add.s32 	%r1224, %r1223, %r1172;
$L__tmp374:
	shfl.sync.bfly.b32 	%r1225, %r1157, 1, 31, -1;
$L__tmp375:
	add.s32 	%r1226, %r1225, %r1157;
$L__tmp376:
	shfl.sync.bfly.b32 	%r1227, %r1158, 1, 31, -1;
$L__tmp377:
	add.s32 	%r1228, %r1227, %r1158;
$L__tmp378:
	shfl.sync.bfly.b32 	%r1229, %r1159, 1, 31, -1;
$L__tmp379:
	add.s32 	%r1230, %r1229, %r1159;
$L__tmp380:
	shfl.sync.bfly.b32 	%r1231, %r1160, 1, 31, -1;
$L__tmp381:
	add.s32 	%r1232, %r1231, %r1160;
$L__tmp382:
	shfl.sync.bfly.b32 	%r1233, %r1173, 1, 31, -1;
$L__tmp383:
	add.s32 	%r1234, %r1233, %r1173;
$L__tmp384:
	shfl.sync.bfly.b32 	%r1235, %r1174, 1, 31, -1;
$L__tmp385:
	add.s32 	%r1236, %r1235, %r1174;
$L__tmp386:
	shfl.sync.bfly.b32 	%r1237, %r1175, 1, 31, -1;
$L__tmp387:
	add.s32 	%r1238, %r1237, %r1175;
$L__tmp388:
	shfl.sync.bfly.b32 	%r1239, %r1176, 1, 31, -1;
$L__tmp389:
	add.s32 	%r1240, %r1239, %r1176;
$L__tmp390:
	bar.sync 	0;
	st.shared.v4.b32 	[%r107], {%r1178, %r1180, %r1182, %r1184};
	st.shared.v4.b32 	[%r107+16], {%r1186, %r1188, %r1190, %r1192};
	st.shared.v4.b32 	[%r107+32], {%r1194, %r1196, %r1198, %r1200};
	st.shared.v4.b32 	[%r107+48], {%r1202, %r1204, %r1206, %r1208};
	st.shared.v4.b32 	[%r107+128], {%r1210, %r1212, %r1214, %r1216};
	st.shared.v4.b32 	[%r107+144], {%r1218, %r1220, %r1222, %r1224};
	st.shared.v4.b32 	[%r107+160], {%r1226, %r1228, %r1230, %r1232};
	st.shared.v4.b32 	[%r107+176], {%r1234, %r1236, %r1238, %r1240};
	bar.sync 	0;
	ld.shared.b32 	%r1241, [%r108];
	add.s32 	%r1312, %r1241, %r1312;
	add.s32 	%r1313, %r1313, 64;
	setp.lt.s32 	%p268, %r1313, %r111;
	@%p268 bra 	$L__BB0_8;
	setp.eq.b32 	%p269, %r1312, 0;
	selp.b32 	%r1314, 1, 0, %p269;
$L__tmp391:
$L__BB0_10:
	setp.lt.s32 	%p271, %r29, %r109;
$L__tmp392:
	mad.wide.u32 	%rd523, %r29, 4, %rd134;
	and.pred 	%p270, %p272, %p271;
	@%p270 st.global.b32 [ %rd523 + 0 ], { %r1314 };
$L__tmp393:
	bra.uni 	$L__BB0_12;
$L__BB0_11:
	or.b32 	%r200, %r132, %r199;
	or.b32 	%r201, %r133, %r199;
	or.b32 	%r202, %r134, %r199;
	or.b32 	%r203, %r135, %r199;
	or.b32 	%r204, %r136, %r199;
	or.b32 	%r205, %r137, %r199;
	or.b32 	%r206, %r138, %r199;
	or.b32 	%r207, %r139, %r199;
	or.b32 	%r208, %r140, %r199;
	or.b32 	%r209, %r141, %r199;
	or.b32 	%r210, %r142, %r199;
	or.b32 	%r211, %r143, %r199;
	or.b32 	%r212, %r144, %r199;
	or.b32 	%r213, %r145, %r199;
	or.b32 	%r214, %r146, %r199;
	or.b32 	%r215, %r147, %r199;
	or.b32 	%r216, %r148, %r199;
	or.b32 	%r217, %r149, %r199;
	or.b32 	%r218, %r150, %r199;
	or.b32 	%r219, %r151, %r199;
	or.b32 	%r220, %r152, %r199;
	or.b32 	%r221, %r153, %r199;
	or.b32 	%r222, %r154, %r199;
	or.b32 	%r223, %r155, %r199;
	or.b32 	%r224, %r156, %r199;
	or.b32 	%r225, %r157, %r199;
	or.b32 	%r226, %r158, %r199;
	or.b32 	%r227, %r159, %r199;
	or.b32 	%r228, %r160, %r199;
	or.b32 	%r229, %r161, %r199;
	or.b32 	%r230, %r162, %r199;
	or.b32 	%r231, %r163, %r199;
	cvt.s64.s32 	%rd52, %r200;
	cvt.s64.s32 	%rd53, %r201;
	cvt.s64.s32 	%rd54, %r202;
	cvt.s64.s32 	%rd55, %r203;
	cvt.s64.s32 	%rd56, %r204;
	cvt.s64.s32 	%rd57, %r205;
	cvt.s64.s32 	%rd58, %r206;
	cvt.s64.s32 	%rd59, %r207;
	cvt.s64.s32 	%rd60, %r208;
	cvt.s64.s32 	%rd61, %r209;
	cvt.s64.s32 	%rd62, %r210;
	cvt.s64.s32 	%rd63, %r211;
	cvt.s64.s32 	%rd64, %r212;
	cvt.s64.s32 	%rd65, %r213;
	cvt.s64.s32 	%rd66, %r214;
	cvt.s64.s32 	%rd67, %r215;
	cvt.s64.s32 	%rd68, %r216;
	cvt.s64.s32 	%rd69, %r217;
	cvt.s64.s32 	%rd70, %r218;
	cvt.s64.s32 	%rd71, %r219;
	cvt.s64.s32 	%rd72, %r220;
	cvt.s64.s32 	%rd73, %r221;
	cvt.s64.s32 	%rd74, %r222;
	cvt.s64.s32 	%rd75, %r223;
	cvt.s64.s32 	%rd76, %r224;
	cvt.s64.s32 	%rd77, %r225;
	cvt.s64.s32 	%rd78, %r226;
	cvt.s64.s32 	%rd79, %r227;
	cvt.s64.s32 	%rd80, %r228;
	cvt.s64.s32 	%rd81, %r229;
	cvt.s64.s32 	%rd82, %r230;
	cvt.s64.s32 	%rd83, %r231;
	setp.eq.b32 	%p167, %r68, 0;
	setp.lt.s32 	%p168, %r29, %r109;
	cvt.u32.u64 	%r880, %rd83;
	cvt.u32.u64 	%r881, %rd82;
	cvt.u32.u64 	%r882, %rd81;
	cvt.u32.u64 	%r883, %rd80;
	cvt.u32.u64 	%r884, %rd79;
	cvt.u32.u64 	%r885, %rd78;
	cvt.u32.u64 	%r886, %rd77;
	cvt.u32.u64 	%r887, %rd76;
	cvt.u32.u64 	%r888, %rd75;
	cvt.u32.u64 	%r889, %rd74;
	cvt.u32.u64 	%r890, %rd73;
	cvt.u32.u64 	%r891, %rd72;
	cvt.u32.u64 	%r892, %rd71;
	cvt.u32.u64 	%r893, %rd70;
	cvt.u32.u64 	%r894, %rd69;
	cvt.u32.u64 	%r895, %rd68;
	cvt.u32.u64 	%r896, %rd67;
	cvt.u32.u64 	%r897, %rd66;
	cvt.u32.u64 	%r898, %rd65;
	cvt.u32.u64 	%r899, %rd64;
	cvt.u32.u64 	%r900, %rd63;
	cvt.u32.u64 	%r901, %rd62;
	cvt.u32.u64 	%r902, %rd61;
	cvt.u32.u64 	%r903, %rd60;
	cvt.u32.u64 	%r904, %rd59;
	cvt.u32.u64 	%r905, %rd58;
	cvt.u32.u64 	%r906, %rd57;
	cvt.u32.u64 	%r907, %rd56;
	cvt.u32.u64 	%r908, %rd55;
	cvt.u32.u64 	%r909, %rd54;
	cvt.u32.u64 	%r910, %rd53;
	cvt.u32.u64 	%r911, %rd52;
	mul.lo.s64 	%rd420, %rd2, %rd83;
	shl.b64 	%rd421, %rd420, 2;
	add.s64 	%rd422, %rd100, %rd421;
	mul.wide.u32 	%rd423, %r29, 4;
	add.s64 	%rd419, %rd422, %rd423;
	mul.lo.s64 	%rd424, %rd2, %rd82;
	shl.b64 	%rd425, %rd424, 2;
	add.s64 	%rd426, %rd100, %rd425;
	add.s64 	%rd418, %rd426, %rd423;
	mul.lo.s64 	%rd427, %rd2, %rd81;
	shl.b64 	%rd428, %rd427, 2;
	add.s64 	%rd429, %rd100, %rd428;
	add.s64 	%rd417, %rd429, %rd423;
	mul.lo.s64 	%rd430, %rd2, %rd80;
	shl.b64 	%rd431, %rd430, 2;
	add.s64 	%rd432, %rd100, %rd431;
	add.s64 	%rd416, %rd432, %rd423;
	mul.lo.s64 	%rd433, %rd2, %rd79;
	shl.b64 	%rd434, %rd433, 2;
	add.s64 	%rd435, %rd100, %rd434;
	add.s64 	%rd415, %rd435, %rd423;
	mul.lo.s64 	%rd436, %rd2, %rd78;
	shl.b64 	%rd437, %rd436, 2;
	add.s64 	%rd438, %rd100, %rd437;
	add.s64 	%rd414, %rd438, %rd423;
	mul.lo.s64 	%rd439, %rd2, %rd77;
	shl.b64 	%rd440, %rd439, 2;
	add.s64 	%rd441, %rd100, %rd440;
	add.s64 	%rd413, %rd441, %rd423;
	mul.lo.s64 	%rd442, %rd2, %rd76;
	shl.b64 	%rd443, %rd442, 2;
	add.s64 	%rd444, %rd100, %rd443;
	add.s64 	%rd412, %rd444, %rd423;
	mul.lo.s64 	%rd445, %rd2, %rd75;
	shl.b64 	%rd446, %rd445, 2;
	add.s64 	%rd447, %rd100, %rd446;
	add.s64 	%rd411, %rd447, %rd423;
	mul.lo.s64 	%rd448, %rd2, %rd74;
	shl.b64 	%rd449, %rd448, 2;
	add.s64 	%rd450, %rd100, %rd449;
	add.s64 	%rd410, %rd450, %rd423;
	mul.lo.s64 	%rd451, %rd2, %rd73;
	shl.b64 	%rd452, %rd451, 2;
	add.s64 	%rd453, %rd100, %rd452;
	add.s64 	%rd409, %rd453, %rd423;
	mul.lo.s64 	%rd454, %rd2, %rd72;
	shl.b64 	%rd455, %rd454, 2;
	add.s64 	%rd456, %rd100, %rd455;
	add.s64 	%rd408, %rd456, %rd423;
	mul.lo.s64 	%rd457, %rd2, %rd71;
	shl.b64 	%rd458, %rd457, 2;
	add.s64 	%rd459, %rd100, %rd458;
	add.s64 	%rd407, %rd459, %rd423;
	mul.lo.s64 	%rd460, %rd2, %rd70;
	shl.b64 	%rd461, %rd460, 2;
	add.s64 	%rd462, %rd100, %rd461;
	add.s64 	%rd406, %rd462, %rd423;
	mul.lo.s64 	%rd463, %rd2, %rd69;
	shl.b64 	%rd464, %rd463, 2;
	add.s64 	%rd465, %rd100, %rd464;
	add.s64 	%rd405, %rd465, %rd423;
	mul.lo.s64 	%rd466, %rd2, %rd68;
	shl.b64 	%rd467, %rd466, 2;
	add.s64 	%rd468, %rd100, %rd467;
	add.s64 	%rd404, %rd468, %rd423;
	mul.lo.s64 	%rd469, %rd2, %rd67;
	shl.b64 	%rd470, %rd469, 2;
	add.s64 	%rd471, %rd100, %rd470;
	add.s64 	%rd403, %rd471, %rd423;
	mul.lo.s64 	%rd472, %rd2, %rd66;
	shl.b64 	%rd473, %rd472, 2;
	add.s64 	%rd474, %rd100, %rd473;
	add.s64 	%rd402, %rd474, %rd423;
	mul.lo.s64 	%rd475, %rd2, %rd65;
	shl.b64 	%rd476, %rd475, 2;
	add.s64 	%rd477, %rd100, %rd476;
	add.s64 	%rd401, %rd477, %rd423;
	mul.lo.s64 	%rd478, %rd2, %rd64;
	shl.b64 	%rd479, %rd478, 2;
	add.s64 	%rd480, %rd100, %rd479;
	add.s64 	%rd400, %rd480, %rd423;
	mul.lo.s64 	%rd481, %rd2, %rd63;
	shl.b64 	%rd482, %rd481, 2;
	add.s64 	%rd483, %rd100, %rd482;
	add.s64 	%rd399, %rd483, %rd423;
	mul.lo.s64 	%rd484, %rd2, %rd62;
	shl.b64 	%rd485, %rd484, 2;
	add.s64 	%rd486, %rd100, %rd485;
	add.s64 	%rd398, %rd486, %rd423;
	mul.lo.s64 	%rd487, %rd2, %rd61;
	shl.b64 	%rd488, %rd487, 2;
	add.s64 	%rd489, %rd100, %rd488;
	add.s64 	%rd397, %rd489, %rd423;
	mul.lo.s64 	%rd490, %rd2, %rd60;
	shl.b64 	%rd491, %rd490, 2;
	add.s64 	%rd492, %rd100, %rd491;
	add.s64 	%rd396, %rd492, %rd423;
	mul.lo.s64 	%rd493, %rd2, %rd59;
	shl.b64 	%rd494, %rd493, 2;
	add.s64 	%rd495, %rd100, %rd494;
	add.s64 	%rd395, %rd495, %rd423;
	mul.lo.s64 	%rd496, %rd2, %rd58;
	shl.b64 	%rd497, %rd496, 2;
	add.s64 	%rd498, %rd100, %rd497;
	add.s64 	%rd394, %rd498, %rd423;
	mul.lo.s64 	%rd499, %rd2, %rd57;
	shl.b64 	%rd500, %rd499, 2;
	add.s64 	%rd501, %rd100, %rd500;
	add.s64 	%rd393, %rd501, %rd423;
	mul.lo.s64 	%rd502, %rd2, %rd56;
	shl.b64 	%rd503, %rd502, 2;
	add.s64 	%rd504, %rd100, %rd503;
	add.s64 	%rd392, %rd504, %rd423;
	mul.lo.s64 	%rd505, %rd2, %rd55;
	shl.b64 	%rd506, %rd505, 2;
	add.s64 	%rd507, %rd100, %rd506;
	add.s64 	%rd391, %rd507, %rd423;
	mul.lo.s64 	%rd508, %rd2, %rd54;
	shl.b64 	%rd509, %rd508, 2;
	add.s64 	%rd510, %rd100, %rd509;
	add.s64 	%rd390, %rd510, %rd423;
	mul.lo.s64 	%rd511, %rd2, %rd53;
	shl.b64 	%rd512, %rd511, 2;
	add.s64 	%rd513, %rd100, %rd512;
	add.s64 	%rd389, %rd513, %rd423;
	mul.lo.s64 	%rd514, %rd2, %rd52;
	shl.b64 	%rd515, %rd514, 2;
	add.s64 	%rd516, %rd100, %rd515;
	add.s64 	%rd388, %rd516, %rd423;
	setp.lt.s32 	%p169, %r880, %r109;
	and.pred 	%p166, %p168, %p169;
	setp.lt.s32 	%p170, %r881, %r109;
	and.pred 	%p165, %p168, %p170;
	setp.lt.s32 	%p171, %r882, %r109;
	and.pred 	%p164, %p168, %p171;
	setp.lt.s32 	%p172, %r883, %r109;
	and.pred 	%p163, %p168, %p172;
	setp.lt.s32 	%p173, %r884, %r109;
	and.pred 	%p162, %p168, %p173;
	setp.lt.s32 	%p174, %r885, %r109;
	and.pred 	%p161, %p168, %p174;
	setp.lt.s32 	%p175, %r886, %r109;
	and.pred 	%p160, %p168, %p175;
	setp.lt.s32 	%p176, %r887, %r109;
	and.pred 	%p159, %p168, %p176;
	setp.lt.s32 	%p177, %r888, %r109;
	and.pred 	%p158, %p168, %p177;
	setp.lt.s32 	%p178, %r889, %r109;
	and.pred 	%p157, %p168, %p178;
	setp.lt.s32 	%p179, %r890, %r109;
	and.pred 	%p156, %p168, %p179;
	setp.lt.s32 	%p180, %r891, %r109;
	and.pred 	%p155, %p168, %p180;
	setp.lt.s32 	%p181, %r892, %r109;
	and.pred 	%p154, %p168, %p181;
	setp.lt.s32 	%p182, %r893, %r109;
	and.pred 	%p153, %p168, %p182;
	setp.lt.s32 	%p183, %r894, %r109;
	and.pred 	%p152, %p168, %p183;
	setp.lt.s32 	%p184, %r895, %r109;
	and.pred 	%p151, %p168, %p184;
	setp.lt.s32 	%p185, %r896, %r109;
	and.pred 	%p150, %p168, %p185;
	setp.lt.s32 	%p186, %r897, %r109;
	and.pred 	%p149, %p168, %p186;
	setp.lt.s32 	%p187, %r898, %r109;
	and.pred 	%p148, %p168, %p187;
	setp.lt.s32 	%p188, %r899, %r109;
	and.pred 	%p147, %p168, %p188;
	setp.lt.s32 	%p189, %r900, %r109;
	and.pred 	%p146, %p168, %p189;
	setp.lt.s32 	%p190, %r901, %r109;
	and.pred 	%p145, %p168, %p190;
	setp.lt.s32 	%p191, %r902, %r109;
	and.pred 	%p144, %p168, %p191;
	setp.lt.s32 	%p192, %r903, %r109;
	and.pred 	%p143, %p168, %p192;
	setp.lt.s32 	%p193, %r904, %r109;
	and.pred 	%p142, %p168, %p193;
	setp.lt.s32 	%p194, %r905, %r109;
	and.pred 	%p141, %p168, %p194;
	setp.lt.s32 	%p195, %r906, %r109;
	and.pred 	%p140, %p168, %p195;
	setp.lt.s32 	%p196, %r907, %r109;
	and.pred 	%p139, %p168, %p196;
	setp.lt.s32 	%p197, %r908, %r109;
	and.pred 	%p138, %p168, %p197;
	setp.lt.s32 	%p198, %r909, %r109;
	and.pred 	%p137, %p168, %p198;
	setp.lt.s32 	%p199, %r910, %r109;
	and.pred 	%p136, %p168, %p199;
	setp.lt.s32 	%p200, %r911, %r109;
	and.pred 	%p135, %p168, %p200;
	bar.sync 	0;
	and.b32 	%r912, %r1243, 1120;
	and.b32 	%r913, %r71, 384;
	selp.b32 	%r914, 0, 8208, %p167;
	shl.b32 	%r915, %r6, 3;
	or.b32 	%r916, %r913, %r914;
	or.b32 	%r917, %r916, %r915;
	or.b32 	%r918, %r917, %r912;
	add.s32 	%r919, %r1242, %r918;
	st.shared.v4.b32 	[%r919], {%r76, %r77, %r74, %r79};
	st.shared.v4.b32 	[%r919+2048], {%r81, %r85, %r83, %r87};
	st.shared.v4.b32 	[%r919+4096], {%r73, %r78, %r75, %r80};
	st.shared.v4.b32 	[%r919+6144], {%r82, %r86, %r84, %r88};
	xor.b32 	%r920, %r918, 16;
	add.s32 	%r921, %r1242, %r920;
	st.shared.v4.b32 	[%r921], {%r92, %r93, %r90, %r95};
	st.shared.v4.b32 	[%r921+2048], {%r97, %r101, %r99, %r103};
	st.shared.v4.b32 	[%r921+4096], {%r89, %r94, %r91, %r96};
	st.shared.v4.b32 	[%r921+6144], {%r98, %r102, %r100, %r104};
	bar.sync 	0;
	shl.b32 	%r922, %r72, 7;
	and.b32 	%r923, %r71, 112;
	selp.b32 	%r924, 0, 8208, %p272;
	or.b32 	%r925, %r922, %r923;
	xor.b32 	%r926, %r925, %r924;
	add.s32 	%r927, %r1242, %r926;
	ld.shared.v4.b32 	{%r816, %r820, %r832, %r836}, [%r927];
	ld.shared.v4.b32 	{%r817, %r821, %r833, %r837}, [%r927+128];
	ld.shared.v4.b32 	{%r818, %r822, %r834, %r838}, [%r927+256];
	ld.shared.v4.b32 	{%r819, %r823, %r835, %r839}, [%r927+384];
	ld.shared.v4.b32 	{%r824, %r828, %r840, %r844}, [%r927+512];
	ld.shared.v4.b32 	{%r825, %r829, %r841, %r845}, [%r927+640];
	ld.shared.v4.b32 	{%r826, %r830, %r842, %r846}, [%r927+768];
	ld.shared.v4.b32 	{%r827, %r831, %r843, %r847}, [%r927+896];
	@%p1 st.global.b32 [ %rd101 + 0 ], { %r816 };
	@%p2 st.global.b32 [ %rd102 + 0 ], { %r817 };
	@%p3 st.global.b32 [ %rd103 + 0 ], { %r818 };
	@%p4 st.global.b32 [ %rd104 + 0 ], { %r819 };
	@%p5 st.global.b32 [ %rd105 + 0 ], { %r820 };
	@%p6 st.global.b32 [ %rd106 + 0 ], { %r821 };
	@%p7 st.global.b32 [ %rd107 + 0 ], { %r822 };
	@%p8 st.global.b32 [ %rd108 + 0 ], { %r823 };
	@%p9 st.global.b32 [ %rd109 + 0 ], { %r824 };
	@%p10 st.global.b32 [ %rd110 + 0 ], { %r825 };
	@%p11 st.global.b32 [ %rd111 + 0 ], { %r826 };
	@%p12 st.global.b32 [ %rd112 + 0 ], { %r827 };
	@%p13 st.global.b32 [ %rd113 + 0 ], { %r828 };
	@%p14 st.global.b32 [ %rd114 + 0 ], { %r829 };
	@%p15 st.global.b32 [ %rd115 + 0 ], { %r830 };
	@%p16 st.global.b32 [ %rd116 + 0 ], { %r831 };
	@%p17 st.global.b32 [ %rd117 + 0 ], { %r832 };
	@%p18 st.global.b32 [ %rd118 + 0 ], { %r833 };
	@%p19 st.global.b32 [ %rd119 + 0 ], { %r834 };
	@%p20 st.global.b32 [ %rd120 + 0 ], { %r835 };
	@%p21 st.global.b32 [ %rd121 + 0 ], { %r836 };
	@%p22 st.global.b32 [ %rd122 + 0 ], { %r837 };
	@%p23 st.global.b32 [ %rd123 + 0 ], { %r838 };
	@%p24 st.global.b32 [ %rd124 + 0 ], { %r839 };
	@%p25 st.global.b32 [ %rd125 + 0 ], { %r840 };
	@%p26 st.global.b32 [ %rd126 + 0 ], { %r841 };
	@%p27 st.global.b32 [ %rd127 + 0 ], { %r842 };
	@%p28 st.global.b32 [ %rd128 + 0 ], { %r843 };
	@%p29 st.global.b32 [ %rd129 + 0 ], { %r844 };
	@%p30 st.global.b32 [ %rd130 + 0 ], { %r845 };
	@%p31 st.global.b32 [ %rd131 + 0 ], { %r846 };
	@%p32 st.global.b32 [ %rd132 + 0 ], { %r847 };
	bar.sync 	0;
	shl.b32 	%r928, %r7, 12;
	shl.b32 	%r929, %r3, 2;
	and.b32 	%r930, %r929, 112;
	shl.b32 	%r931, %r8, 3;
	xor.b32 	%r932, %r1278, %r930;
	add.s32 	%r933, %r1242, %r928;
	add.s32 	%r934, %r933, %r931;
	add.s32 	%r935, %r934, %r1244;
	add.s32 	%r936, %r935, %r932;
	st.shared.v4.b32 	[%r936], {%r76, %r81, %r73, %r82};
	st.shared.v4.b32 	[%r936+128], {%r92, %r97, %r89, %r98};
	st.shared.v4.b32 	[%r936+512], {%r77, %r85, %r78, %r86};
	st.shared.v4.b32 	[%r936+640], {%r93, %r101, %r94, %r102};
	st.shared.v4.b32 	[%r936+2048], {%r74, %r83, %r75, %r84};
	st.shared.v4.b32 	[%r936+2176], {%r90, %r99, %r91, %r100};
	st.shared.v4.b32 	[%r936+2560], {%r79, %r87, %r80, %r88};
	st.shared.v4.b32 	[%r936+2688], {%r95, %r103, %r96, %r104};
	bar.sync 	0;
	shl.b32 	%r937, %r72, 6;
	or.b32 	%r938, %r937, %r923;
	or.b32 	%r939, %r938, %r67;
	add.s32 	%r940, %r1242, %r939;
	ld.shared.v4.b32 	{%r848, %r856, %r864, %r872}, [%r940];
	ld.shared.v4.b32 	{%r852, %r860, %r868, %r876}, [%r940+256];
	xor.b32 	%r941, %r939, 32;
	add.s32 	%r942, %r1242, %r941;
	ld.shared.v4.b32 	{%r849, %r857, %r865, %r873}, [%r942+4096];
	ld.shared.v4.b32 	{%r853, %r861, %r869, %r877}, [%r942+4352];
	xor.b32 	%r943, %r939, 64;
	add.s32 	%r944, %r1242, %r943;
	ld.shared.v4.b32 	{%r850, %r858, %r866, %r874}, [%r944+8192];
	ld.shared.v4.b32 	{%r854, %r862, %r870, %r878}, [%r944+8448];
	xor.b32 	%r945, %r939, 96;
	add.s32 	%r946, %r1242, %r945;
	ld.shared.v4.b32 	{%r851, %r859, %r867, %r875}, [%r946+12288];
	ld.shared.v4.b32 	{%r855, %r863, %r871, %r879}, [%r946+12544];
	@%p135 st.global.b32 [ %rd388 + 0 ], { %r848 };
	@%p136 st.global.b32 [ %rd389 + 0 ], { %r849 };
	@%p137 st.global.b32 [ %rd390 + 0 ], { %r850 };
	@%p138 st.global.b32 [ %rd391 + 0 ], { %r851 };
	@%p139 st.global.b32 [ %rd392 + 0 ], { %r852 };
	@%p140 st.global.b32 [ %rd393 + 0 ], { %r853 };
	@%p141 st.global.b32 [ %rd394 + 0 ], { %r854 };
	@%p142 st.global.b32 [ %rd395 + 0 ], { %r855 };
	@%p143 st.global.b32 [ %rd396 + 0 ], { %r856 };
	@%p144 st.global.b32 [ %rd397 + 0 ], { %r857 };
	@%p145 st.global.b32 [ %rd398 + 0 ], { %r858 };
	@%p146 st.global.b32 [ %rd399 + 0 ], { %r859 };
	@%p147 st.global.b32 [ %rd400 + 0 ], { %r860 };
	@%p148 st.global.b32 [ %rd401 + 0 ], { %r861 };
	@%p149 st.global.b32 [ %rd402 + 0 ], { %r862 };
	@%p150 st.global.b32 [ %rd403 + 0 ], { %r863 };
	@%p151 st.global.b32 [ %rd404 + 0 ], { %r864 };
	@%p152 st.global.b32 [ %rd405 + 0 ], { %r865 };
	@%p153 st.global.b32 [ %rd406 + 0 ], { %r866 };
	@%p154 st.global.b32 [ %rd407 + 0 ], { %r867 };
	@%p155 st.global.b32 [ %rd408 + 0 ], { %r868 };
	@%p156 st.global.b32 [ %rd409 + 0 ], { %r869 };
	@%p157 st.global.b32 [ %rd410 + 0 ], { %r870 };
	@%p158 st.global.b32 [ %rd411 + 0 ], { %r871 };
	@%p159 st.global.b32 [ %rd412 + 0 ], { %r872 };
	@%p160 st.global.b32 [ %rd413 + 0 ], { %r873 };
	@%p161 st.global.b32 [ %rd414 + 0 ], { %r874 };
	@%p162 st.global.b32 [ %rd415 + 0 ], { %r875 };
	@%p163 st.global.b32 [ %rd416 + 0 ], { %r876 };
	@%p164 st.global.b32 [ %rd417 + 0 ], { %r877 };
	@%p165 st.global.b32 [ %rd418 + 0 ], { %r878 };
	@%p166 st.global.b32 [ %rd419 + 0 ], { %r879 };
$L__BB0_12:
	ret;
$L__tmp394:
$L__func_end0:
}
)PTX";
constexpr char means_bf16_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_bf16_any(
	.param .u64 .ptr .global .align 1 means_bf16_any_param_0,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_1,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_2,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_3,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_4,
	.param .u32 means_bf16_any_param_5,
	.param .u32 means_bf16_any_param_6,
	.param .u32 means_bf16_any_param_7,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_8,
	.param .u64 .ptr .global .align 1 means_bf16_any_param_9
)
.reqntid 32
{
	.reg .pred 	%p<77>;
	.reg .b16 	%rs<82>;
	.reg .b32 	%r<174>;
	.reg .b64 	%rd<148>;
$L__func_begin0:
	ld.param.b32 	%r9, [means_bf16_any_param_6];
	ld.param.b64 	%rd8, [means_bf16_any_param_4];
$L__tmp0:
	mov.u32 	%r12, %ctaid.x;
	ld.param.b64 	%rd12, [means_bf16_any_param_2];
	mov.u32 	%r13, %ctaid.z;
	cvt.u64.u32 	%rd13, %r13;
	ld.param.b64 	%rd14, [means_bf16_any_param_3];
	mov.u32 	%r14, %ctaid.y;
	shl.b32 	%r15, %r14, 8;
	mov.u32 	%r16, %tid.x;
	and.b32 	%r17, %r16, 31;
	ld.param.s32 	%rd16, [means_bf16_any_param_7];
	or.b32 	%r18, %r15, %r17;
	or.b32 	%r1, %r18, 32;
	or.b32 	%r2, %r18, 64;
	or.b32 	%r3, %r18, 96;
	or.b32 	%r4, %r18, 128;
	or.b32 	%r5, %r18, 160;
	or.b32 	%r6, %r18, 192;
	or.b32 	%r7, %r18, 224;
	mul.lo.s64 	%rd1, %rd16, %rd13;
	shl.b64 	%rd17, %rd1, 2;
	add.s64 	%rd18, %rd12, %rd17;
	cvt.u64.u32 	%rd2, %r12;
	mul.wide.u32 	%rd19, %r12, 4;
	add.s64 	%rd9, %rd18, %rd19;
	mov.u32 %r10, 0x0;
	ld.global.b32 { %r10 }, [ %rd9 + 0 ];
	add.s64 	%rd20, %rd14, %rd17;
	add.s64 	%rd10, %rd20, %rd19;
	mov.u32 %r11, 0x0;
	ld.global.b32 { %r11 }, [ %rd10 + 0 ];
	cvt.rzi.s32.f32 	%r8, %r11;
	cvt.s64.s32 	%rd5, %r9;
	setp.lt.s32 	%p1, %r8, 1;
	cvt.u64.u32 	%rd6, %r18;
	mov.b32 	%r166, 0f00000000;
	setp.lt.s32 	%p70, %r7, %r9;
	setp.lt.s32 	%p71, %r6, %r9;
	setp.lt.s32 	%p72, %r5, %r9;
	setp.lt.s32 	%p73, %r4, %r9;
	cvt.u32.u64 	%r164, %rd6;
	setp.lt.s32 	%p74, %r3, %r9;
	setp.lt.s32 	%p75, %r2, %r9;
	setp.lt.s32 	%p76, %r1, %r9;
	shl.b64 	%rd147, %rd6, 1;
	mov.b32 	%r167, %r166;
	mov.b32 	%r168, %r166;
	mov.b32 	%r169, %r166;
	mov.b32 	%r170, %r166;
	mov.b32 	%r171, %r166;
	mov.b32 	%r172, %r166;
	mov.b32 	%r173, %r166;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd7, [means_bf16_any_param_0];
	ld.param.b64 	%rd11, [means_bf16_any_param_1];
	ld.param.s32 	%rd15, [means_bf16_any_param_5];
	mul.lo.s64 	%rd3, %rd15, %rd13;
	shl.b64 	%rd21, %rd3, 2;
	add.s64 	%rd22, %rd11, %rd21;
	max.s32 	%r19, %r10, 0;
	mad.wide.u32 	%rd4, %r19, 4, %rd22;
	mov.b32 	%r165, 0;
	mov.b32 	%r166, 0f00000000;
	mov.b32 	%r167, %r166;
	mov.b32 	%r168, %r166;
	mov.b32 	%r169, %r166;
	mov.b32 	%r170, %r166;
	mov.b32 	%r171, %r166;
	mov.b32 	%r172, %r166;
	mov.b32 	%r173, %r166;
$L__BB0_2:
	setp.lt.s32 	%p3, %r164, %r9;
	mad.wide.s32 	%rd23, %r165, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r20, 0x0;
	@%p2 ld.global.b32 { %r20 }, [ %rd23 + 0 ];
	cvt.s64.s32 	%rd95, %r20;
	add.s64 	%rd96, %rd3, %rd95;
	mul.lo.s64 	%rd97, %rd96, %rd5;
	shl.b64 	%rd98, %rd97, 1;
	add.s64 	%rd99, %rd7, %rd98;
	add.s64 	%rd24, %rd99, %rd147;
	add.s64 	%rd25, %rd24, 64;
	add.s64 	%rd26, %rd24, 128;
	add.s64 	%rd27, %rd24, 192;
	add.s64 	%rd28, %rd24, 256;
	add.s64 	%rd29, %rd24, 320;
	add.s64 	%rd30, %rd24, 384;
	add.s64 	%rd31, %rd24, 448;
	mov.b16 	%rs2, 0;
	mov.u16 %rs1, %rs2;
	@%p3 ld.global.b16 { %rs1 }, [ %rd24 + 0 ];
	mov.u16 %rs3, %rs2;
	@%p76 ld.global.b16 { %rs3 }, [ %rd25 + 0 ];
	mov.u16 %rs4, %rs2;
	@%p75 ld.global.b16 { %rs4 }, [ %rd26 + 0 ];
	mov.u16 %rs5, %rs2;
	@%p74 ld.global.b16 { %rs5 }, [ %rd27 + 0 ];
	mov.u16 %rs6, %rs2;
	@%p73 ld.global.b16 { %rs6 }, [ %rd28 + 0 ];
	mov.u16 %rs7, %rs2;
	@%p72 ld.global.b16 { %rs7 }, [ %rd29 + 0 ];
	mov.u16 %rs8, %rs2;
	@%p71 ld.global.b16 { %rs8 }, [ %rd30 + 0 ];
	mov.u16 %rs9, %rs2;
	@%p70 ld.global.b16 { %rs9 }, [ %rd31 + 0 ];
	cvt.f32.bf16 	%r28, %rs1;
	cvt.f32.bf16 	%r29, %rs3;
	cvt.f32.bf16 	%r30, %rs4;
	cvt.f32.bf16 	%r31, %rs5;
	cvt.f32.bf16 	%r32, %rs6;
	cvt.f32.bf16 	%r33, %rs7;
	cvt.f32.bf16 	%r34, %rs8;
	cvt.f32.bf16 	%r35, %rs9;
	add.f32 	%r36, %r166, %r28;
	add.f32 	%r37, %r167, %r29;
	add.f32 	%r38, %r168, %r30;
	add.f32 	%r39, %r169, %r31;
	add.f32 	%r40, %r170, %r32;
	add.f32 	%r41, %r171, %r33;
	add.f32 	%r42, %r172, %r34;
	add.f32 	%r43, %r173, %r35;
	add.s32 	%r44, %r165, 1;
	setp.lt.s32 	%p4, %r44, %r8;
	add.s64 	%rd32, %rd23, 4;
	mov.u32 %r21, 0x0;
	@%p4 ld.global.b32 { %r21 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd100, %r21;
	and.pred 	%p5, %p3, %p4;
	and.pred 	%p6, %p76, %p4;
	and.pred 	%p7, %p75, %p4;
	and.pred 	%p8, %p74, %p4;
	and.pred 	%p9, %p73, %p4;
	and.pred 	%p10, %p72, %p4;
	and.pred 	%p11, %p71, %p4;
	and.pred 	%p12, %p70, %p4;
	add.s64 	%rd101, %rd3, %rd100;
	mul.lo.s64 	%rd102, %rd101, %rd5;
	shl.b64 	%rd103, %rd102, 1;
	add.s64 	%rd104, %rd7, %rd103;
	add.s64 	%rd33, %rd104, %rd147;
	add.s64 	%rd34, %rd33, 64;
	add.s64 	%rd35, %rd33, 128;
	add.s64 	%rd36, %rd33, 192;
	add.s64 	%rd37, %rd33, 256;
	add.s64 	%rd38, %rd33, 320;
	add.s64 	%rd39, %rd33, 384;
	add.s64 	%rd40, %rd33, 448;
	mov.u16 %rs10, %rs2;
	@%p5 ld.global.b16 { %rs10 }, [ %rd33 + 0 ];
	mov.u16 %rs11, %rs2;
	@%p6 ld.global.b16 { %rs11 }, [ %rd34 + 0 ];
	mov.u16 %rs12, %rs2;
	@%p7 ld.global.b16 { %rs12 }, [ %rd35 + 0 ];
	mov.u16 %rs13, %rs2;
	@%p8 ld.global.b16 { %rs13 }, [ %rd36 + 0 ];
	mov.u16 %rs14, %rs2;
	@%p9 ld.global.b16 { %rs14 }, [ %rd37 + 0 ];
	mov.u16 %rs15, %rs2;
	@%p10 ld.global.b16 { %rs15 }, [ %rd38 + 0 ];
	mov.u16 %rs16, %rs2;
	@%p11 ld.global.b16 { %rs16 }, [ %rd39 + 0 ];
	mov.u16 %rs17, %rs2;
	@%p12 ld.global.b16 { %rs17 }, [ %rd40 + 0 ];
	cvt.f32.bf16 	%r45, %rs10;
	cvt.f32.bf16 	%r46, %rs11;
	cvt.f32.bf16 	%r47, %rs12;
	cvt.f32.bf16 	%r48, %rs13;
	cvt.f32.bf16 	%r49, %rs14;
	cvt.f32.bf16 	%r50, %rs15;
	cvt.f32.bf16 	%r51, %rs16;
	cvt.f32.bf16 	%r52, %rs17;
	add.f32 	%r53, %r36, %r45;
	add.f32 	%r54, %r37, %r46;
	add.f32 	%r55, %r38, %r47;
	add.f32 	%r56, %r39, %r48;
	add.f32 	%r57, %r40, %r49;
	add.f32 	%r58, %r41, %r50;
	add.f32 	%r59, %r42, %r51;
	add.f32 	%r60, %r43, %r52;
	add.s32 	%r61, %r165, 2;
	setp.lt.s32 	%p13, %r61, %r8;
	add.s64 	%rd41, %rd23, 8;
	mov.u32 %r22, 0x0;
	@%p13 ld.global.b32 { %r22 }, [ %rd41 + 0 ];
	cvt.s64.s32 	%rd105, %r22;
	and.pred 	%p14, %p3, %p13;
	and.pred 	%p15, %p76, %p13;
	and.pred 	%p16, %p75, %p13;
	and.pred 	%p17, %p74, %p13;
	and.pred 	%p18, %p73, %p13;
	and.pred 	%p19, %p72, %p13;
	and.pred 	%p20, %p71, %p13;
	and.pred 	%p21, %p70, %p13;
	add.s64 	%rd106, %rd3, %rd105;
	mul.lo.s64 	%rd107, %rd106, %rd5;
	shl.b64 	%rd108, %rd107, 1;
	add.s64 	%rd109, %rd7, %rd108;
	add.s64 	%rd42, %rd109, %rd147;
	add.s64 	%rd43, %rd42, 64;
	add.s64 	%rd44, %rd42, 128;
	add.s64 	%rd45, %rd42, 192;
	add.s64 	%rd46, %rd42, 256;
	add.s64 	%rd47, %rd42, 320;
	add.s64 	%rd48, %rd42, 384;
	add.s64 	%rd49, %rd42, 448;
	mov.u16 %rs18, %rs2;
	@%p14 ld.global.b16 { %rs18 }, [ %rd42 + 0 ];
	mov.u16 %rs19, %rs2;
	@%p15 ld.global.b16 { %rs19 }, [ %rd43 + 0 ];
	mov.u16 %rs20, %rs2;
	@%p16 ld.global.b16 { %rs20 }, [ %rd44 + 0 ];
	mov.u16 %rs21, %rs2;
	@%p17 ld.global.b16 { %rs21 }, [ %rd45 + 0 ];
	mov.u16 %rs22, %rs2;
	@%p18 ld.global.b16 { %rs22 }, [ %rd46 + 0 ];
	mov.u16 %rs23, %rs2;
	@%p19 ld.global.b16 { %rs23 }, [ %rd47 + 0 ];
	mov.u16 %rs24, %rs2;
	@%p20 ld.global.b16 { %rs24 }, [ %rd48 + 0 ];
	mov.u16 %rs25, %rs2;
	@%p21 ld.global.b16 { %rs25 }, [ %rd49 + 0 ];
	cvt.f32.bf16 	%r62, %rs18;
	cvt.f32.bf16 	%r63, %rs19;
	cvt.f32.bf16 	%r64, %rs20;
	cvt.f32.bf16 	%r65, %rs21;
	cvt.f32.bf16 	%r66, %rs22;
	cvt.f32.bf16 	%r67, %rs23;
	cvt.f32.bf16 	%r68, %rs24;
	cvt.f32.bf16 	%r69, %rs25;
	add.f32 	%r70, %r53, %r62;
	add.f32 	%r71, %r54, %r63;
	add.f32 	%r72, %r55, %r64;
	add.f32 	%r73, %r56, %r65;
	add.f32 	%r74, %r57, %r66;
	add.f32 	%r75, %r58, %r67;
	add.f32 	%r76, %r59, %r68;
	add.f32 	%r77, %r60, %r69;
	add.s32 	%r78, %r165, 3;
	setp.lt.s32 	%p22, %r78, %r8;
	add.s64 	%rd50, %rd23, 12;
	mov.u32 %r23, 0x0;
	@%p22 ld.global.b32 { %r23 }, [ %rd50 + 0 ];
	cvt.s64.s32 	%rd110, %r23;
	and.pred 	%p23, %p3, %p22;
	and.pred 	%p24, %p76, %p22;
	and.pred 	%p25, %p75, %p22;
	and.pred 	%p26, %p74, %p22;
	and.pred 	%p27, %p73, %p22;
	and.pred 	%p28, %p72, %p22;
	and.pred 	%p29, %p71, %p22;
	and.pred 	%p30, %p70, %p22;
	add.s64 	%rd111, %rd3, %rd110;
	mul.lo.s64 	%rd112, %rd111, %rd5;
	shl.b64 	%rd113, %rd112, 1;
	add.s64 	%rd114, %rd7, %rd113;
	add.s64 	%rd51, %rd114, %rd147;
	add.s64 	%rd52, %rd51, 64;
	add.s64 	%rd53, %rd51, 128;
	add.s64 	%rd54, %rd51, 192;
	add.s64 	%rd55, %rd51, 256;
	add.s64 	%rd56, %rd51, 320;
	add.s64 	%rd57, %rd51, 384;
	add.s64 	%rd58, %rd51, 448;
	mov.u16 %rs26, %rs2;
	@%p23 ld.global.b16 { %rs26 }, [ %rd51 + 0 ];
	mov.u16 %rs27, %rs2;
	@%p24 ld.global.b16 { %rs27 }, [ %rd52 + 0 ];
	mov.u16 %rs28, %rs2;
	@%p25 ld.global.b16 { %rs28 }, [ %rd53 + 0 ];
	mov.u16 %rs29, %rs2;
	@%p26 ld.global.b16 { %rs29 }, [ %rd54 + 0 ];
	mov.u16 %rs30, %rs2;
	@%p27 ld.global.b16 { %rs30 }, [ %rd55 + 0 ];
	mov.u16 %rs31, %rs2;
	@%p28 ld.global.b16 { %rs31 }, [ %rd56 + 0 ];
	mov.u16 %rs32, %rs2;
	@%p29 ld.global.b16 { %rs32 }, [ %rd57 + 0 ];
	mov.u16 %rs33, %rs2;
	@%p30 ld.global.b16 { %rs33 }, [ %rd58 + 0 ];
	cvt.f32.bf16 	%r79, %rs26;
	cvt.f32.bf16 	%r80, %rs27;
	cvt.f32.bf16 	%r81, %rs28;
	cvt.f32.bf16 	%r82, %rs29;
	cvt.f32.bf16 	%r83, %rs30;
	cvt.f32.bf16 	%r84, %rs31;
	cvt.f32.bf16 	%r85, %rs32;
	cvt.f32.bf16 	%r86, %rs33;
	add.f32 	%r87, %r70, %r79;
	add.f32 	%r88, %r71, %r80;
	add.f32 	%r89, %r72, %r81;
	add.f32 	%r90, %r73, %r82;
	add.f32 	%r91, %r74, %r83;
	add.f32 	%r92, %r75, %r84;
	add.f32 	%r93, %r76, %r85;
	add.f32 	%r94, %r77, %r86;
	add.s32 	%r95, %r165, 4;
	setp.lt.s32 	%p31, %r95, %r8;
	add.s64 	%rd59, %rd23, 16;
	mov.u32 %r24, 0x0;
	@%p31 ld.global.b32 { %r24 }, [ %rd59 + 0 ];
	cvt.s64.s32 	%rd115, %r24;
	and.pred 	%p32, %p3, %p31;
	and.pred 	%p33, %p76, %p31;
	and.pred 	%p34, %p75, %p31;
	and.pred 	%p35, %p74, %p31;
	and.pred 	%p36, %p73, %p31;
	and.pred 	%p37, %p72, %p31;
	and.pred 	%p38, %p71, %p31;
	and.pred 	%p39, %p70, %p31;
	add.s64 	%rd116, %rd3, %rd115;
	mul.lo.s64 	%rd117, %rd116, %rd5;
	shl.b64 	%rd118, %rd117, 1;
	add.s64 	%rd119, %rd7, %rd118;
	add.s64 	%rd60, %rd119, %rd147;
	add.s64 	%rd61, %rd60, 64;
	add.s64 	%rd62, %rd60, 128;
	add.s64 	%rd63, %rd60, 192;
	add.s64 	%rd64, %rd60, 256;
	add.s64 	%rd65, %rd60, 320;
	add.s64 	%rd66, %rd60, 384;
	add.s64 	%rd67, %rd60, 448;
	mov.u16 %rs34, %rs2;
	@%p32 ld.global.b16 { %rs34 }, [ %rd60 + 0 ];
	mov.u16 %rs35, %rs2;
	@%p33 ld.global.b16 { %rs35 }, [ %rd61 + 0 ];
	mov.u16 %rs36, %rs2;
	@%p34 ld.global.b16 { %rs36 }, [ %rd62 + 0 ];
	mov.u16 %rs37, %rs2;
	@%p35 ld.global.b16 { %rs37 }, [ %rd63 + 0 ];
	mov.u16 %rs38, %rs2;
	@%p36 ld.global.b16 { %rs38 }, [ %rd64 + 0 ];
	mov.u16 %rs39, %rs2;
	@%p37 ld.global.b16 { %rs39 }, [ %rd65 + 0 ];
	mov.u16 %rs40, %rs2;
	@%p38 ld.global.b16 { %rs40 }, [ %rd66 + 0 ];
	mov.u16 %rs41, %rs2;
	@%p39 ld.global.b16 { %rs41 }, [ %rd67 + 0 ];
	cvt.f32.bf16 	%r96, %rs34;
	cvt.f32.bf16 	%r97, %rs35;
	cvt.f32.bf16 	%r98, %rs36;
	cvt.f32.bf16 	%r99, %rs37;
	cvt.f32.bf16 	%r100, %rs38;
	cvt.f32.bf16 	%r101, %rs39;
	cvt.f32.bf16 	%r102, %rs40;
	cvt.f32.bf16 	%r103, %rs41;
	add.f32 	%r104, %r87, %r96;
	add.f32 	%r105, %r88, %r97;
	add.f32 	%r106, %r89, %r98;
	add.f32 	%r107, %r90, %r99;
	add.f32 	%r108, %r91, %r100;
	add.f32 	%r109, %r92, %r101;
	add.f32 	%r110, %r93, %r102;
	add.f32 	%r111, %r94, %r103;
	add.s32 	%r112, %r165, 5;
	setp.lt.s32 	%p40, %r112, %r8;
	add.s64 	%rd68, %rd23, 20;
	mov.u32 %r25, 0x0;
	@%p40 ld.global.b32 { %r25 }, [ %rd68 + 0 ];
	cvt.s64.s32 	%rd120, %r25;
	and.pred 	%p41, %p3, %p40;
	and.pred 	%p42, %p76, %p40;
	and.pred 	%p43, %p75, %p40;
	and.pred 	%p44, %p74, %p40;
	and.pred 	%p45, %p73, %p40;
	and.pred 	%p46, %p72, %p40;
	and.pred 	%p47, %p71, %p40;
	and.pred 	%p48, %p70, %p40;
	add.s64 	%rd121, %rd3, %rd120;
	mul.lo.s64 	%rd122, %rd121, %rd5;
	shl.b64 	%rd123, %rd122, 1;
	add.s64 	%rd124, %rd7, %rd123;
	add.s64 	%rd69, %rd124, %rd147;
	add.s64 	%rd70, %rd69, 64;
	add.s64 	%rd71, %rd69, 128;
	add.s64 	%rd72, %rd69, 192;
	add.s64 	%rd73, %rd69, 256;
	add.s64 	%rd74, %rd69, 320;
	add.s64 	%rd75, %rd69, 384;
	add.s64 	%rd76, %rd69, 448;
	mov.u16 %rs42, %rs2;
	@%p41 ld.global.b16 { %rs42 }, [ %rd69 + 0 ];
	mov.u16 %rs43, %rs2;
	@%p42 ld.global.b16 { %rs43 }, [ %rd70 + 0 ];
	mov.u16 %rs44, %rs2;
	@%p43 ld.global.b16 { %rs44 }, [ %rd71 + 0 ];
	mov.u16 %rs45, %rs2;
	@%p44 ld.global.b16 { %rs45 }, [ %rd72 + 0 ];
	mov.u16 %rs46, %rs2;
	@%p45 ld.global.b16 { %rs46 }, [ %rd73 + 0 ];
	mov.u16 %rs47, %rs2;
	@%p46 ld.global.b16 { %rs47 }, [ %rd74 + 0 ];
	mov.u16 %rs48, %rs2;
	@%p47 ld.global.b16 { %rs48 }, [ %rd75 + 0 ];
	mov.u16 %rs49, %rs2;
	@%p48 ld.global.b16 { %rs49 }, [ %rd76 + 0 ];
	cvt.f32.bf16 	%r113, %rs42;
	cvt.f32.bf16 	%r114, %rs43;
	cvt.f32.bf16 	%r115, %rs44;
	cvt.f32.bf16 	%r116, %rs45;
	cvt.f32.bf16 	%r117, %rs46;
	cvt.f32.bf16 	%r118, %rs47;
	cvt.f32.bf16 	%r119, %rs48;
	cvt.f32.bf16 	%r120, %rs49;
	add.f32 	%r121, %r104, %r113;
	add.f32 	%r122, %r105, %r114;
	add.f32 	%r123, %r106, %r115;
	add.f32 	%r124, %r107, %r116;
	add.f32 	%r125, %r108, %r117;
	add.f32 	%r126, %r109, %r118;
	add.f32 	%r127, %r110, %r119;
	add.f32 	%r128, %r111, %r120;
	add.s32 	%r129, %r165, 6;
	setp.lt.s32 	%p49, %r129, %r8;
	add.s64 	%rd77, %rd23, 24;
	mov.u32 %r26, 0x0;
	@%p49 ld.global.b32 { %r26 }, [ %rd77 + 0 ];
	cvt.s64.s32 	%rd125, %r26;
	and.pred 	%p50, %p3, %p49;
	and.pred 	%p51, %p76, %p49;
	and.pred 	%p52, %p75, %p49;
	and.pred 	%p53, %p74, %p49;
	and.pred 	%p54, %p73, %p49;
	and.pred 	%p55, %p72, %p49;
	and.pred 	%p56, %p71, %p49;
	and.pred 	%p57, %p70, %p49;
	add.s64 	%rd126, %rd3, %rd125;
	mul.lo.s64 	%rd127, %rd126, %rd5;
	shl.b64 	%rd128, %rd127, 1;
	add.s64 	%rd129, %rd7, %rd128;
	add.s64 	%rd78, %rd129, %rd147;
	add.s64 	%rd79, %rd78, 64;
	add.s64 	%rd80, %rd78, 128;
	add.s64 	%rd81, %rd78, 192;
	add.s64 	%rd82, %rd78, 256;
	add.s64 	%rd83, %rd78, 320;
	add.s64 	%rd84, %rd78, 384;
	add.s64 	%rd85, %rd78, 448;
	mov.u16 %rs50, %rs2;
	@%p50 ld.global.b16 { %rs50 }, [ %rd78 + 0 ];
	mov.u16 %rs51, %rs2;
	@%p51 ld.global.b16 { %rs51 }, [ %rd79 + 0 ];
	mov.u16 %rs52, %rs2;
	@%p52 ld.global.b16 { %rs52 }, [ %rd80 + 0 ];
	mov.u16 %rs53, %rs2;
	@%p53 ld.global.b16 { %rs53 }, [ %rd81 + 0 ];
	mov.u16 %rs54, %rs2;
	@%p54 ld.global.b16 { %rs54 }, [ %rd82 + 0 ];
	mov.u16 %rs55, %rs2;
	@%p55 ld.global.b16 { %rs55 }, [ %rd83 + 0 ];
	mov.u16 %rs56, %rs2;
	@%p56 ld.global.b16 { %rs56 }, [ %rd84 + 0 ];
	mov.u16 %rs57, %rs2;
	@%p57 ld.global.b16 { %rs57 }, [ %rd85 + 0 ];
	cvt.f32.bf16 	%r130, %rs50;
	cvt.f32.bf16 	%r131, %rs51;
	cvt.f32.bf16 	%r132, %rs52;
	cvt.f32.bf16 	%r133, %rs53;
	cvt.f32.bf16 	%r134, %rs54;
	cvt.f32.bf16 	%r135, %rs55;
	cvt.f32.bf16 	%r136, %rs56;
	cvt.f32.bf16 	%r137, %rs57;
	add.f32 	%r138, %r121, %r130;
	add.f32 	%r139, %r122, %r131;
	add.f32 	%r140, %r123, %r132;
	add.f32 	%r141, %r124, %r133;
	add.f32 	%r142, %r125, %r134;
	add.f32 	%r143, %r126, %r135;
	add.f32 	%r144, %r127, %r136;
	add.f32 	%r145, %r128, %r137;
	add.s32 	%r146, %r165, 7;
	setp.lt.s32 	%p58, %r146, %r8;
	add.s64 	%rd86, %rd23, 28;
	mov.u32 %r27, 0x0;
	@%p58 ld.global.b32 { %r27 }, [ %rd86 + 0 ];
	cvt.s64.s32 	%rd130, %r27;
	and.pred 	%p59, %p3, %p58;
	and.pred 	%p60, %p76, %p58;
	and.pred 	%p61, %p75, %p58;
	and.pred 	%p62, %p74, %p58;
	and.pred 	%p63, %p73, %p58;
	and.pred 	%p64, %p72, %p58;
	and.pred 	%p65, %p71, %p58;
	and.pred 	%p66, %p70, %p58;
	add.s64 	%rd131, %rd3, %rd130;
	mul.lo.s64 	%rd132, %rd131, %rd5;
	shl.b64 	%rd133, %rd132, 1;
	add.s64 	%rd134, %rd7, %rd133;
	add.s64 	%rd87, %rd134, %rd147;
	add.s64 	%rd88, %rd87, 64;
	add.s64 	%rd89, %rd87, 128;
	add.s64 	%rd90, %rd87, 192;
	add.s64 	%rd91, %rd87, 256;
	add.s64 	%rd92, %rd87, 320;
	add.s64 	%rd93, %rd87, 384;
	add.s64 	%rd94, %rd87, 448;
	mov.u16 %rs58, %rs2;
	@%p59 ld.global.b16 { %rs58 }, [ %rd87 + 0 ];
	mov.u16 %rs59, %rs2;
	@%p60 ld.global.b16 { %rs59 }, [ %rd88 + 0 ];
	mov.u16 %rs60, %rs2;
	@%p61 ld.global.b16 { %rs60 }, [ %rd89 + 0 ];
	mov.u16 %rs61, %rs2;
	@%p62 ld.global.b16 { %rs61 }, [ %rd90 + 0 ];
	mov.u16 %rs62, %rs2;
	@%p63 ld.global.b16 { %rs62 }, [ %rd91 + 0 ];
	mov.u16 %rs63, %rs2;
	@%p64 ld.global.b16 { %rs63 }, [ %rd92 + 0 ];
	mov.u16 %rs64, %rs2;
	@%p65 ld.global.b16 { %rs64 }, [ %rd93 + 0 ];
	mov.u16 %rs65, %rs2;
	@%p66 ld.global.b16 { %rs65 }, [ %rd94 + 0 ];
	cvt.f32.bf16 	%r147, %rs58;
	cvt.f32.bf16 	%r148, %rs59;
	cvt.f32.bf16 	%r149, %rs60;
	cvt.f32.bf16 	%r150, %rs61;
	cvt.f32.bf16 	%r151, %rs62;
	cvt.f32.bf16 	%r152, %rs63;
	cvt.f32.bf16 	%r153, %rs64;
	cvt.f32.bf16 	%r154, %rs65;
	add.f32 	%r166, %r138, %r147;
	add.f32 	%r167, %r139, %r148;
	add.f32 	%r168, %r140, %r149;
	add.f32 	%r169, %r141, %r150;
	add.f32 	%r170, %r142, %r151;
	add.f32 	%r171, %r143, %r152;
	add.f32 	%r172, %r144, %r153;
	add.f32 	%r173, %r145, %r154;
	add.s32 	%r165, %r165, 8;
	setp.lt.s32 	%p67, %r165, %r8;
	@%p67 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p68, %r164, %r9;
	setp.lt.s32 	%p69, %r10, 0;
	max.f32 	%r155, %r11, 0f3F800000;
	div.rn.f32 	%r156, %r166, %r155;
	div.rn.f32 	%r157, %r167, %r155;
	div.rn.f32 	%r158, %r168, %r155;
	div.rn.f32 	%r159, %r169, %r155;
	div.rn.f32 	%r160, %r170, %r155;
	div.rn.f32 	%r161, %r171, %r155;
	div.rn.f32 	%r162, %r172, %r155;
	div.rn.f32 	%r163, %r173, %r155;
	add.s64 	%rd143, %rd1, %rd2;
	mul.lo.s64 	%rd144, %rd143, %rd5;
	shl.b64 	%rd145, %rd144, 1;
	add.s64 	%rd146, %rd8, %rd145;
	add.s64 	%rd135, %rd146, %rd147;
	add.s64 	%rd136, %rd135, 64;
	add.s64 	%rd137, %rd135, 128;
	add.s64 	%rd138, %rd135, 192;
	add.s64 	%rd139, %rd135, 256;
	add.s64 	%rd140, %rd135, 320;
	add.s64 	%rd141, %rd135, 384;
	add.s64 	%rd142, %rd135, 448;
	cvt.rn.bf16.f32 	%rs74, %r156;
	cvt.rn.bf16.f32 	%rs75, %r157;
	cvt.rn.bf16.f32 	%rs76, %r158;
	cvt.rn.bf16.f32 	%rs77, %r159;
	cvt.rn.bf16.f32 	%rs78, %r160;
	cvt.rn.bf16.f32 	%rs79, %r161;
	cvt.rn.bf16.f32 	%rs80, %r162;
	cvt.rn.bf16.f32 	%rs81, %r163;
	selp.b16 	%rs66, 32704, %rs74, %p69;
	@%p68 st.global.b16 [ %rd135 + 0 ], { %rs66 };
	selp.b16 	%rs67, 32704, %rs75, %p69;
	@%p76 st.global.b16 [ %rd136 + 0 ], { %rs67 };
	selp.b16 	%rs68, 32704, %rs76, %p69;
	@%p75 st.global.b16 [ %rd137 + 0 ], { %rs68 };
	selp.b16 	%rs69, 32704, %rs77, %p69;
	@%p74 st.global.b16 [ %rd138 + 0 ], { %rs69 };
	selp.b16 	%rs70, 32704, %rs78, %p69;
	@%p73 st.global.b16 [ %rd139 + 0 ], { %rs70 };
	selp.b16 	%rs71, 32704, %rs79, %p69;
	@%p72 st.global.b16 [ %rd140 + 0 ], { %rs71 };
	selp.b16 	%rs72, 32704, %rs80, %p69;
	@%p71 st.global.b16 [ %rd141 + 0 ], { %rs72 };
	selp.b16 	%rs73, 32704, %rs81, %p69;
	@%p70 st.global.b16 [ %rd142 + 0 ], { %rs73 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char similarity_fp32[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_fp32(
	.param .u64 .ptr .global .align 1 similarity_fp32_param_0,
	.param .u64 .ptr .global .align 1 similarity_fp32_param_1,
	.param .u64 .ptr .global .align 1 similarity_fp32_param_2,
	.param .u64 .ptr .global .align 1 similarity_fp32_param_3,
	.param .u32 similarity_fp32_param_4,
	.param .u32 similarity_fp32_param_5,
	.param .u32 similarity_fp32_param_6,
	.param .u64 .ptr .global .align 1 similarity_fp32_param_7,
	.param .u64 .ptr .global .align 1 similarity_fp32_param_8
)
.reqntid 128
{
	.reg .pred 	%p<215>;
	.reg .b32 	%r<1527>;
	.reg .b64 	%rd<384>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_11;
	ld.param.b32 	%r98, [similarity_fp32_param_5];
	ld.param.b32 	%r97, [similarity_fp32_param_4];
	ld.param.b64 	%rd108, [similarity_fp32_param_2];
	ld.param.b64 	%rd106, [similarity_fp32_param_0];
	mov.u32 	%r100, %ctaid.z;
	cvt.u64.u32 	%rd1, %r100;
	shr.s32 	%r125, %r98, 31;
	shr.u32 	%r126, %r125, 28;
	add.s32 	%r127, %r98, %r126;
	and.b32 	%r128, %r127, -16;
	shl.b32 	%r129, %r2, 6;
	mov.u32 	%r3, %tid.x;
	bfe.u32 	%r130, %r3, 2, 5;
	or.b32 	%r131, %r130, 32;
	and.b32 	%r4, %r3, 112;
	and.b32 	%r5, %r3, 63;
	bfe.u32 	%r133, %r3, 6, 1;
	or.b32 	%r134, %r133, 2;
	or.b32 	%r135, %r133, 4;
	or.b32 	%r136, %r133, 6;
	or.b32 	%r137, %r133, 8;
	or.b32 	%r138, %r133, 10;
	or.b32 	%r139, %r133, 12;
	or.b32 	%r140, %r133, 14;
	or.b32 	%r141, %r133, 16;
	or.b32 	%r142, %r133, 18;
	or.b32 	%r143, %r133, 20;
	or.b32 	%r144, %r133, 22;
	or.b32 	%r145, %r133, 24;
	or.b32 	%r146, %r133, 26;
	or.b32 	%r147, %r133, 28;
	or.b32 	%r148, %r133, 30;
	or.b32 	%r149, %r133, 32;
	or.b32 	%r150, %r133, 34;
	or.b32 	%r151, %r133, 36;
	or.b32 	%r152, %r133, 38;
	or.b32 	%r153, %r133, 40;
	or.b32 	%r154, %r133, 42;
	or.b32 	%r155, %r133, 44;
	or.b32 	%r156, %r133, 46;
	or.b32 	%r157, %r133, 48;
	or.b32 	%r158, %r133, 50;
	or.b32 	%r159, %r133, 52;
	or.b32 	%r160, %r133, 54;
	or.b32 	%r161, %r133, 56;
	or.b32 	%r162, %r133, 58;
	or.b32 	%r163, %r133, 60;
	or.b32 	%r164, %r133, 62;
	and.b32 	%r7, %r3, 15;
	or.b32 	%r8, %r130, %r129;
	or.b32 	%r9, %r131, %r129;
	or.b32 	%r166, %r133, %r129;
	or.b32 	%r167, %r134, %r129;
	or.b32 	%r168, %r135, %r129;
	or.b32 	%r169, %r136, %r129;
	or.b32 	%r170, %r137, %r129;
	or.b32 	%r171, %r138, %r129;
	or.b32 	%r172, %r139, %r129;
	or.b32 	%r173, %r140, %r129;
	or.b32 	%r174, %r141, %r129;
	or.b32 	%r175, %r142, %r129;
	or.b32 	%r176, %r143, %r129;
	or.b32 	%r177, %r144, %r129;
	or.b32 	%r178, %r145, %r129;
	or.b32 	%r179, %r146, %r129;
	or.b32 	%r180, %r147, %r129;
	or.b32 	%r181, %r148, %r129;
	or.b32 	%r182, %r149, %r129;
	or.b32 	%r183, %r150, %r129;
	or.b32 	%r184, %r151, %r129;
	or.b32 	%r185, %r152, %r129;
	or.b32 	%r186, %r153, %r129;
	or.b32 	%r187, %r154, %r129;
	or.b32 	%r188, %r155, %r129;
	or.b32 	%r189, %r156, %r129;
	or.b32 	%r190, %r157, %r129;
	or.b32 	%r191, %r158, %r129;
	or.b32 	%r192, %r159, %r129;
	or.b32 	%r193, %r160, %r129;
	or.b32 	%r194, %r161, %r129;
	or.b32 	%r195, %r162, %r129;
	or.b32 	%r196, %r163, %r129;
	or.b32 	%r197, %r164, %r129;
	shl.b32 	%r198, %r1, 6;
	or.b32 	%r18, %r130, %r198;
	or.b32 	%r19, %r131, %r198;
	or.b32 	%r24, %r198, %r5;
	shl.b32 	%r231, %r3, 2;
	and.b32 	%r232, %r231, 12;
	cvt.s64.s32 	%rd2, %r97;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.s64.s32 	%rd4, %r128;
	mul.lo.s64 	%rd122, %rd3, %rd4;
	shl.b64 	%rd123, %rd122, 2;
	add.s64 	%rd124, %rd106, %rd123;
	cvt.u64.u32 	%rd125, %r8;
	cvt.u64.u32 	%rd126, %r9;
	cvt.u64.u32 	%rd5, %r166;
	cvt.u64.u32 	%rd6, %r167;
	cvt.u64.u32 	%rd7, %r168;
	cvt.u64.u32 	%rd8, %r169;
	cvt.u64.u32 	%rd9, %r170;
	cvt.u64.u32 	%rd10, %r171;
	cvt.u64.u32 	%rd11, %r172;
	cvt.u64.u32 	%rd12, %r173;
	cvt.u64.u32 	%rd13, %r174;
	cvt.u64.u32 	%rd14, %r175;
	cvt.u64.u32 	%rd15, %r176;
	cvt.u64.u32 	%rd16, %r177;
	cvt.u64.u32 	%rd17, %r178;
	cvt.u64.u32 	%rd18, %r179;
	cvt.u64.u32 	%rd19, %r180;
	cvt.u64.u32 	%rd20, %r181;
	cvt.u64.u32 	%rd21, %r182;
	cvt.u64.u32 	%rd22, %r183;
	cvt.u64.u32 	%rd23, %r184;
	cvt.u64.u32 	%rd24, %r185;
	cvt.u64.u32 	%rd25, %r186;
	cvt.u64.u32 	%rd26, %r187;
	cvt.u64.u32 	%rd27, %r188;
	cvt.u64.u32 	%rd28, %r189;
	cvt.u64.u32 	%rd29, %r190;
	cvt.u64.u32 	%rd30, %r191;
	cvt.u64.u32 	%rd31, %r192;
	cvt.u64.u32 	%rd32, %r193;
	cvt.u64.u32 	%rd33, %r194;
	cvt.u64.u32 	%rd34, %r195;
	cvt.u64.u32 	%rd35, %r196;
	cvt.u64.u32 	%rd36, %r197;
	mul.lo.s64 	%rd127, %rd4, %rd125;
	mul.lo.s64 	%rd128, %rd4, %rd126;
	shl.b64 	%rd129, %rd127, 2;
	add.s64 	%rd130, %rd124, %rd129;
	shl.b64 	%rd131, %rd128, 2;
	add.s64 	%rd132, %rd124, %rd131;
	mul.wide.u32 	%rd133, %r232, 4;
	add.s64 	%rd110, %rd130, %rd133;
	add.s64 	%rd111, %rd132, %rd133;
	mul.wide.s32 	%rd134, %r128, %r18;
	mul.wide.s32 	%rd135, %r128, %r19;
	shl.b64 	%rd136, %rd134, 2;
	add.s64 	%rd137, %rd124, %rd136;
	shl.b64 	%rd138, %rd135, 2;
	add.s64 	%rd139, %rd124, %rd138;
	add.s64 	%rd112, %rd137, %rd133;
	add.s64 	%rd113, %rd139, %rd133;
	setp.lt.s32 	%p34, %r8, %r97;
	setp.lt.s32 	%p35, %r9, %r97;
	setp.lt.s32 	%p36, %r18, %r97;
	setp.lt.s32 	%p37, %r19, %r97;
	setp.lt.s32 	%p38, %r98, 16;
	setp.gt.s32 	%p39, %r98, 15;
	setp.lt.s32 	%p40, %r232, %r128;
	shl.b32 	%r25, %r3, 4;
	and.b32 	%r26, %r25, 2032;
	mov.b32 	%r233, global_smem;
	add.s32 	%r101, %r233, %r26;
	selp.b32 	%r234, 16, 0, %p40;
	selp.b32 	%r235, %r234, 0, %p34;
	selp.b32 	%r102, %r235, 0, %p39;
	cp.async.cg.shared.global [ %r101 + 0 ], [ %rd110 + 0 ], 0x10, %r102;
	add.s32 	%r103, %r101, 2048;
	selp.b32 	%r236, %r234, 0, %p35;
	selp.b32 	%r104, %r236, 0, %p39;
	cp.async.cg.shared.global [ %r103 + 0 ], [ %rd111 + 0 ], 0x10, %r104;
	cp.async.commit_group;
	add.s32 	%r105, %r101, 12288;
	selp.b32 	%r237, %r234, 0, %p36;
	selp.b32 	%r106, %r237, 0, %p39;
	cp.async.cg.shared.global [ %r105 + 0 ], [ %rd112 + 0 ], 0x10, %r106;
	add.s32 	%r107, %r101, 14336;
	selp.b32 	%r238, %r234, 0, %p37;
	selp.b32 	%r108, %r238, 0, %p39;
	cp.async.cg.shared.global [ %r107 + 0 ], [ %rd113 + 0 ], 0x10, %r108;
	cp.async.commit_group;
	setp.gt.s32 	%p41, %r98, 31;
	or.b32 	%r239, %r232, 16;
	setp.lt.s32 	%p42, %r239, %r128;
	add.s64 	%rd114, %rd110, 64;
	add.s64 	%rd115, %rd111, 64;
	add.s32 	%r109, %r101, 4096;
	selp.b32 	%r240, 16, 0, %p42;
	selp.b32 	%r241, %r240, 0, %p34;
	selp.b32 	%r110, %r241, 0, %p41;
	cp.async.cg.shared.global [ %r109 + 0 ], [ %rd114 + 0 ], 0x10, %r110;
	add.s32 	%r111, %r101, 6144;
	selp.b32 	%r242, %r240, 0, %p35;
	selp.b32 	%r112, %r242, 0, %p41;
	cp.async.cg.shared.global [ %r111 + 0 ], [ %rd115 + 0 ], 0x10, %r112;
	cp.async.commit_group;
	add.s64 	%rd116, %rd112, 64;
	add.s64 	%rd117, %rd113, 64;
	add.s32 	%r113, %r101, 16384;
	selp.b32 	%r243, %r240, 0, %p36;
	selp.b32 	%r114, %r243, 0, %p41;
	cp.async.cg.shared.global [ %r113 + 0 ], [ %rd116 + 0 ], 0x10, %r114;
	add.s32 	%r115, %r101, 18432;
	selp.b32 	%r244, %r240, 0, %p37;
	selp.b32 	%r116, %r244, 0, %p41;
	cp.async.cg.shared.global [ %r115 + 0 ], [ %rd117 + 0 ], 0x10, %r116;
	cp.async.commit_group;
	setp.gt.s32 	%p43, %r98, 47;
	or.b32 	%r245, %r232, 32;
	setp.lt.s32 	%p44, %r245, %r128;
	add.s64 	%rd118, %rd110, 128;
	add.s64 	%rd119, %rd111, 128;
	add.s32 	%r117, %r101, 8192;
	selp.b32 	%r246, 16, 0, %p44;
	selp.b32 	%r247, %r246, 0, %p34;
	selp.b32 	%r118, %r247, 0, %p43;
	cp.async.cg.shared.global [ %r117 + 0 ], [ %rd118 + 0 ], 0x10, %r118;
	add.s32 	%r119, %r101, 10240;
	selp.b32 	%r248, %r246, 0, %p35;
	selp.b32 	%r120, %r248, 0, %p43;
	cp.async.cg.shared.global [ %r119 + 0 ], [ %rd119 + 0 ], 0x10, %r120;
	cp.async.commit_group;
	add.s64 	%rd120, %rd112, 128;
	add.s64 	%rd121, %rd113, 128;
	add.s32 	%r121, %r101, 20480;
	selp.b32 	%r249, %r246, 0, %p36;
	selp.b32 	%r122, %r249, 0, %p43;
	cp.async.cg.shared.global [ %r121 + 0 ], [ %rd120 + 0 ], 0x10, %r122;
	add.s32 	%r123, %r101, 22528;
	selp.b32 	%r250, %r246, 0, %p37;
	selp.b32 	%r124, %r250, 0, %p43;
	cp.async.cg.shared.global [ %r123 + 0 ], [ %rd121 + 0 ], 0x10, %r124;
	cp.async.commit_group;
	mov.b32 	%r1488, 0f00000000;
	mov.b32 	%r1489, %r1488;
	mov.b32 	%r1490, %r1488;
	mov.b32 	%r1491, %r1488;
	mov.b32 	%r1492, %r1488;
	mov.b32 	%r1493, %r1488;
	mov.b32 	%r1494, %r1488;
	mov.b32 	%r1495, %r1488;
	mov.b32 	%r1496, %r1488;
	mov.b32 	%r1497, %r1488;
	mov.b32 	%r1498, %r1488;
	mov.b32 	%r1499, %r1488;
	mov.b32 	%r1500, %r1488;
	mov.b32 	%r1501, %r1488;
	mov.b32 	%r1502, %r1488;
	mov.b32 	%r1503, %r1488;
	mov.b32 	%r1504, %r1488;
	mov.b32 	%r1505, %r1488;
	mov.b32 	%r1506, %r1488;
	mov.b32 	%r1507, %r1488;
	mov.b32 	%r1508, %r1488;
	mov.b32 	%r1509, %r1488;
	mov.b32 	%r1510, %r1488;
	mov.b32 	%r1511, %r1488;
	mov.b32 	%r1512, %r1488;
	mov.b32 	%r1513, %r1488;
	mov.b32 	%r1514, %r1488;
	mov.b32 	%r1515, %r1488;
	mov.b32 	%r1516, %r1488;
	mov.b32 	%r1517, %r1488;
	mov.b32 	%r1518, %r1488;
	mov.b32 	%r1519, %r1488;
	mov.b32 	%r1520, %r1488;
	mov.b32 	%r1521, %r1488;
	mov.b32 	%r1522, %r1488;
	mov.b32 	%r1523, %r1488;
	@%p38 bra 	$L__BB0_4;
	cvt.u32.u64 	%r251, %rd4;
	add.s32 	%r252, %r251, -48;
	shl.b32 	%r27, %r4, 4;
	shl.b32 	%r28, %r7, 8;
	cvt.s64.s32 	%rd69, %r252;
	and.b32 	%r253, %r3, 3;
	mul.wide.u32 	%rd140, %r253, 4;
	or.b64 	%rd70, %rd140, 48;
	mov.b32 	%r1520, 0f00000000;
	mov.b32 	%r1487, 2;
	mov.b32 	%r1486, -1;
	mov.b64 	%rd383, 0;
	mov.b64 	%rd382, 206158430208;
	mov.b32 	%r1521, %r1520;
	mov.b32 	%r1522, %r1520;
	mov.b32 	%r1523, %r1520;
	mov.b32 	%r1488, %r1520;
	mov.b32 	%r1489, %r1520;
	mov.b32 	%r1490, %r1520;
	mov.b32 	%r1491, %r1520;
	mov.b32 	%r1492, %r1520;
	mov.b32 	%r1493, %r1520;
	mov.b32 	%r1494, %r1520;
	mov.b32 	%r1495, %r1520;
	mov.b32 	%r1496, %r1520;
	mov.b32 	%r1497, %r1520;
	mov.b32 	%r1498, %r1520;
	mov.b32 	%r1499, %r1520;
	mov.b32 	%r1500, %r1520;
	mov.b32 	%r1501, %r1520;
	mov.b32 	%r1502, %r1520;
	mov.b32 	%r1503, %r1520;
	mov.b32 	%r1504, %r1520;
	mov.b32 	%r1505, %r1520;
	mov.b32 	%r1506, %r1520;
	mov.b32 	%r1507, %r1520;
	mov.b32 	%r1508, %r1520;
	mov.b32 	%r1509, %r1520;
	mov.b32 	%r1510, %r1520;
	mov.b32 	%r1511, %r1520;
	mov.b32 	%r1512, %r1520;
	mov.b32 	%r1513, %r1520;
	mov.b32 	%r1514, %r1520;
	mov.b32 	%r1515, %r1520;
	mov.b32 	%r1516, %r1520;
	mov.b32 	%r1517, %r1520;
	mov.b32 	%r1518, %r1520;
	mov.b32 	%r1519, %r1520;
$L__BB0_3:
	setp.lt.s64 	%p45, %rd383, %rd69;
	add.s32 	%r262, %r1486, 1;
	setp.gt.s32 	%p46, %r262, 2;
	selp.b32 	%r1486, 0, %r262, %p46;
	cp.async.wait_group 	4;
	bar.sync 	0;
	shl.b32 	%r263, %r1486, 12;
	add.s32 	%r264, %r233, %r263;
	add.s32 	%r265, %r264, %r27;
	ld.shared.v4.b32 	{%r266, %r267, %r268, %r269}, [%r265];
	ld.shared.v4.b32 	{%r270, %r271, %r272, %r273}, [%r265+16];
	ld.shared.v4.b32 	{%r274, %r275, %r276, %r277}, [%r265+32];
	ld.shared.v4.b32 	{%r278, %r279, %r280, %r281}, [%r265+48];
	ld.shared.v4.b32 	{%r282, %r283, %r284, %r285}, [%r265+64];
	ld.shared.v4.b32 	{%r286, %r287, %r288, %r289}, [%r265+80];
	ld.shared.v4.b32 	{%r290, %r291, %r292, %r293}, [%r265+96];
	ld.shared.v4.b32 	{%r294, %r295, %r296, %r297}, [%r265+112];
	ld.shared.v4.b32 	{%r298, %r299, %r300, %r301}, [%r265+128];
	ld.shared.v4.b32 	{%r302, %r303, %r304, %r305}, [%r265+144];
	ld.shared.v4.b32 	{%r306, %r307, %r308, %r309}, [%r265+160];
	ld.shared.v4.b32 	{%r310, %r311, %r312, %r313}, [%r265+176];
	ld.shared.v4.b32 	{%r314, %r315, %r316, %r317}, [%r265+192];
	ld.shared.v4.b32 	{%r318, %r319, %r320, %r321}, [%r265+208];
	ld.shared.v4.b32 	{%r322, %r323, %r324, %r325}, [%r265+224];
	ld.shared.v4.b32 	{%r326, %r327, %r328, %r329}, [%r265+240];
	ld.shared.v4.b32 	{%r330, %r331, %r332, %r333}, [%r265+2048];
	ld.shared.v4.b32 	{%r334, %r335, %r336, %r337}, [%r265+2064];
	ld.shared.v4.b32 	{%r338, %r339, %r340, %r341}, [%r265+2080];
	ld.shared.v4.b32 	{%r342, %r343, %r344, %r345}, [%r265+2096];
	ld.shared.v4.b32 	{%r346, %r347, %r348, %r349}, [%r265+2112];
	ld.shared.v4.b32 	{%r350, %r351, %r352, %r353}, [%r265+2128];
	ld.shared.v4.b32 	{%r354, %r355, %r356, %r357}, [%r265+2144];
	ld.shared.v4.b32 	{%r358, %r359, %r360, %r361}, [%r265+2160];
	ld.shared.v4.b32 	{%r362, %r363, %r364, %r365}, [%r265+2176];
	ld.shared.v4.b32 	{%r366, %r367, %r368, %r369}, [%r265+2192];
	ld.shared.v4.b32 	{%r370, %r371, %r372, %r373}, [%r265+2208];
	ld.shared.v4.b32 	{%r374, %r375, %r376, %r377}, [%r265+2224];
	ld.shared.v4.b32 	{%r378, %r379, %r380, %r381}, [%r265+2240];
	ld.shared.v4.b32 	{%r382, %r383, %r384, %r385}, [%r265+2256];
	ld.shared.v4.b32 	{%r386, %r387, %r388, %r389}, [%r265+2272];
	ld.shared.v4.b32 	{%r390, %r391, %r392, %r393}, [%r265+2288];
	add.s32 	%r394, %r264, %r26;
	ld.shared.v4.b32 	{%r395, %r396, %r397, %r398}, [%r394];
	ld.shared.v4.b32 	{%r399, %r400, %r401, %r402}, [%r394+2048];
	ld.shared.v4.b32 	{%r403, %r404, %r405, %r406}, [%r394+12288];
	ld.shared.v4.b32 	{%r407, %r408, %r409, %r410}, [%r394+14336];
$L__tmp0:
	mul.f32 	%r411, %r396, %r396;
	mul.f32 	%r412, %r404, %r404;
	mul.f32 	%r413, %r398, %r398;
	mul.f32 	%r414, %r406, %r406;
	mul.f32 	%r415, %r400, %r400;
	mul.f32 	%r416, %r408, %r408;
	mul.f32 	%r417, %r402, %r402;
	mul.f32 	%r418, %r410, %r410;
$L__tmp1:
	fma.rn.f32 	%r419, %r395, %r395, %r411;
	fma.rn.f32 	%r420, %r397, %r397, %r413;
	add.f32 	%r421, %r419, %r420;
	fma.rn.f32 	%r422, %r403, %r403, %r412;
	fma.rn.f32 	%r423, %r405, %r405, %r414;
	add.f32 	%r424, %r422, %r423;
	fma.rn.f32 	%r425, %r399, %r399, %r415;
	fma.rn.f32 	%r426, %r401, %r401, %r417;
	add.f32 	%r427, %r425, %r426;
	fma.rn.f32 	%r428, %r407, %r407, %r416;
	fma.rn.f32 	%r429, %r409, %r409, %r418;
	add.f32 	%r430, %r428, %r429;
$L__tmp2:
	add.f32 	%r1520, %r1520, %r421;
	add.f32 	%r1521, %r1521, %r424;
	add.f32 	%r1522, %r1522, %r427;
	add.f32 	%r1523, %r1523, %r430;
	add.s32 	%r431, %r264, %r28;
	ld.shared.v4.b32 	{%r432, %r433, %r434, %r435}, [%r431+12288];
	ld.shared.v4.b32 	{%r436, %r437, %r438, %r439}, [%r431+12352];
	ld.shared.v4.b32 	{%r440, %r441, %r442, %r443}, [%r431+12416];
	ld.shared.v4.b32 	{%r444, %r445, %r446, %r447}, [%r431+12480];
	ld.shared.v4.b32 	{%r448, %r449, %r450, %r451}, [%r431+12304];
	ld.shared.v4.b32 	{%r452, %r453, %r454, %r455}, [%r431+12368];
	ld.shared.v4.b32 	{%r456, %r457, %r458, %r459}, [%r431+12432];
	ld.shared.v4.b32 	{%r460, %r461, %r462, %r463}, [%r431+12496];
	ld.shared.v4.b32 	{%r464, %r465, %r466, %r467}, [%r431+12320];
	ld.shared.v4.b32 	{%r468, %r469, %r470, %r471}, [%r431+12384];
	ld.shared.v4.b32 	{%r472, %r473, %r474, %r475}, [%r431+12448];
	ld.shared.v4.b32 	{%r476, %r477, %r478, %r479}, [%r431+12512];
	ld.shared.v4.b32 	{%r480, %r481, %r482, %r483}, [%r431+12336];
	ld.shared.v4.b32 	{%r484, %r485, %r486, %r487}, [%r431+12400];
	ld.shared.v4.b32 	{%r488, %r489, %r490, %r491}, [%r431+12464];
	ld.shared.v4.b32 	{%r492, %r493, %r494, %r495}, [%r431+12528];
	fma.rn.f32 	%r496, %r266, %r432, %r1488;
	fma.rn.f32 	%r497, %r267, %r433, %r496;
	fma.rn.f32 	%r498, %r268, %r434, %r497;
	fma.rn.f32 	%r499, %r269, %r435, %r498;
	fma.rn.f32 	%r500, %r270, %r448, %r499;
	fma.rn.f32 	%r501, %r271, %r449, %r500;
	fma.rn.f32 	%r502, %r272, %r450, %r501;
	fma.rn.f32 	%r503, %r273, %r451, %r502;
	fma.rn.f32 	%r504, %r274, %r464, %r503;
	fma.rn.f32 	%r505, %r275, %r465, %r504;
	fma.rn.f32 	%r506, %r276, %r466, %r505;
	fma.rn.f32 	%r507, %r277, %r467, %r506;
	fma.rn.f32 	%r508, %r278, %r480, %r507;
	fma.rn.f32 	%r509, %r279, %r481, %r508;
	fma.rn.f32 	%r510, %r280, %r482, %r509;
	fma.rn.f32 	%r1488, %r281, %r483, %r510;
	fma.rn.f32 	%r511, %r266, %r436, %r1489;
	fma.rn.f32 	%r512, %r267, %r437, %r511;
	fma.rn.f32 	%r513, %r268, %r438, %r512;
	fma.rn.f32 	%r514, %r269, %r439, %r513;
	fma.rn.f32 	%r515, %r270, %r452, %r514;
	fma.rn.f32 	%r516, %r271, %r453, %r515;
	fma.rn.f32 	%r517, %r272, %r454, %r516;
	fma.rn.f32 	%r518, %r273, %r455, %r517;
	fma.rn.f32 	%r519, %r274, %r468, %r518;
	fma.rn.f32 	%r520, %r275, %r469, %r519;
	fma.rn.f32 	%r521, %r276, %r470, %r520;
	fma.rn.f32 	%r522, %r277, %r471, %r521;
	fma.rn.f32 	%r523, %r278, %r484, %r522;
	fma.rn.f32 	%r524, %r279, %r485, %r523;
	fma.rn.f32 	%r525, %r280, %r486, %r524;
	fma.rn.f32 	%r1489, %r281, %r487, %r525;
	fma.rn.f32 	%r526, %r266, %r440, %r1490;
	fma.rn.f32 	%r527, %r267, %r441, %r526;
	fma.rn.f32 	%r528, %r268, %r442, %r527;
	fma.rn.f32 	%r529, %r269, %r443, %r528;
	fma.rn.f32 	%r530, %r270, %r456, %r529;
	fma.rn.f32 	%r531, %r271, %r457, %r530;
	fma.rn.f32 	%r532, %r272, %r458, %r531;
	fma.rn.f32 	%r533, %r273, %r459, %r532;
	fma.rn.f32 	%r534, %r274, %r472, %r533;
	fma.rn.f32 	%r535, %r275, %r473, %r534;
	fma.rn.f32 	%r536, %r276, %r474, %r535;
	fma.rn.f32 	%r537, %r277, %r475, %r536;
	fma.rn.f32 	%r538, %r278, %r488, %r537;
	fma.rn.f32 	%r539, %r279, %r489, %r538;
	fma.rn.f32 	%r540, %r280, %r490, %r539;
	fma.rn.f32 	%r1490, %r281, %r491, %r540;
	fma.rn.f32 	%r541, %r266, %r444, %r1491;
	fma.rn.f32 	%r542, %r267, %r445, %r541;
	fma.rn.f32 	%r543, %r268, %r446, %r542;
	fma.rn.f32 	%r544, %r269, %r447, %r543;
	fma.rn.f32 	%r545, %r270, %r460, %r544;
	fma.rn.f32 	%r546, %r271, %r461, %r545;
	fma.rn.f32 	%r547, %r272, %r462, %r546;
	fma.rn.f32 	%r548, %r273, %r463, %r547;
	fma.rn.f32 	%r549, %r274, %r476, %r548;
	fma.rn.f32 	%r550, %r275, %r477, %r549;
	fma.rn.f32 	%r551, %r276, %r478, %r550;
	fma.rn.f32 	%r552, %r277, %r479, %r551;
	fma.rn.f32 	%r553, %r278, %r492, %r552;
	fma.rn.f32 	%r554, %r279, %r493, %r553;
	fma.rn.f32 	%r555, %r280, %r494, %r554;
	fma.rn.f32 	%r1491, %r281, %r495, %r555;
	fma.rn.f32 	%r556, %r282, %r432, %r1492;
	fma.rn.f32 	%r557, %r283, %r433, %r556;
	fma.rn.f32 	%r558, %r284, %r434, %r557;
	fma.rn.f32 	%r559, %r285, %r435, %r558;
	fma.rn.f32 	%r560, %r286, %r448, %r559;
	fma.rn.f32 	%r561, %r287, %r449, %r560;
	fma.rn.f32 	%r562, %r288, %r450, %r561;
	fma.rn.f32 	%r563, %r289, %r451, %r562;
	fma.rn.f32 	%r564, %r290, %r464, %r563;
	fma.rn.f32 	%r565, %r291, %r465, %r564;
	fma.rn.f32 	%r566, %r292, %r466, %r565;
	fma.rn.f32 	%r567, %r293, %r467, %r566;
	fma.rn.f32 	%r568, %r294, %r480, %r567;
	fma.rn.f32 	%r569, %r295, %r481, %r568;
	fma.rn.f32 	%r570, %r296, %r482, %r569;
	fma.rn.f32 	%r1492, %r297, %r483, %r570;
	fma.rn.f32 	%r571, %r282, %r436, %r1493;
	fma.rn.f32 	%r572, %r283, %r437, %r571;
	fma.rn.f32 	%r573, %r284, %r438, %r572;
	fma.rn.f32 	%r574, %r285, %r439, %r573;
	fma.rn.f32 	%r575, %r286, %r452, %r574;
	fma.rn.f32 	%r576, %r287, %r453, %r575;
	fma.rn.f32 	%r577, %r288, %r454, %r576;
	fma.rn.f32 	%r578, %r289, %r455, %r577;
	fma.rn.f32 	%r579, %r290, %r468, %r578;
	fma.rn.f32 	%r580, %r291, %r469, %r579;
	fma.rn.f32 	%r581, %r292, %r470, %r580;
	fma.rn.f32 	%r582, %r293, %r471, %r581;
	fma.rn.f32 	%r583, %r294, %r484, %r582;
	fma.rn.f32 	%r584, %r295, %r485, %r583;
	fma.rn.f32 	%r585, %r296, %r486, %r584;
	fma.rn.f32 	%r1493, %r297, %r487, %r585;
	fma.rn.f32 	%r586, %r282, %r440, %r1494;
	fma.rn.f32 	%r587, %r283, %r441, %r586;
	fma.rn.f32 	%r588, %r284, %r442, %r587;
	fma.rn.f32 	%r589, %r285, %r443, %r588;
	fma.rn.f32 	%r590, %r286, %r456, %r589;
	fma.rn.f32 	%r591, %r287, %r457, %r590;
	fma.rn.f32 	%r592, %r288, %r458, %r591;
	fma.rn.f32 	%r593, %r289, %r459, %r592;
	fma.rn.f32 	%r594, %r290, %r472, %r593;
	fma.rn.f32 	%r595, %r291, %r473, %r594;
	fma.rn.f32 	%r596, %r292, %r474, %r595;
	fma.rn.f32 	%r597, %r293, %r475, %r596;
	fma.rn.f32 	%r598, %r294, %r488, %r597;
	fma.rn.f32 	%r599, %r295, %r489, %r598;
	fma.rn.f32 	%r600, %r296, %r490, %r599;
	fma.rn.f32 	%r1494, %r297, %r491, %r600;
	fma.rn.f32 	%r601, %r282, %r444, %r1495;
	fma.rn.f32 	%r602, %r283, %r445, %r601;
	fma.rn.f32 	%r603, %r284, %r446, %r602;
	fma.rn.f32 	%r604, %r285, %r447, %r603;
	fma.rn.f32 	%r605, %r286, %r460, %r604;
	fma.rn.f32 	%r606, %r287, %r461, %r605;
	fma.rn.f32 	%r607, %r288, %r462, %r606;
	fma.rn.f32 	%r608, %r289, %r463, %r607;
	fma.rn.f32 	%r609, %r290, %r476, %r608;
	fma.rn.f32 	%r610, %r291, %r477, %r609;
	fma.rn.f32 	%r611, %r292, %r478, %r610;
	fma.rn.f32 	%r612, %r293, %r479, %r611;
	fma.rn.f32 	%r613, %r294, %r492, %r612;
	fma.rn.f32 	%r614, %r295, %r493, %r613;
	fma.rn.f32 	%r615, %r296, %r494, %r614;
	fma.rn.f32 	%r1495, %r297, %r495, %r615;
	fma.rn.f32 	%r616, %r298, %r432, %r1496;
	fma.rn.f32 	%r617, %r299, %r433, %r616;
	fma.rn.f32 	%r618, %r300, %r434, %r617;
	fma.rn.f32 	%r619, %r301, %r435, %r618;
	fma.rn.f32 	%r620, %r302, %r448, %r619;
	fma.rn.f32 	%r621, %r303, %r449, %r620;
	fma.rn.f32 	%r622, %r304, %r450, %r621;
	fma.rn.f32 	%r623, %r305, %r451, %r622;
	fma.rn.f32 	%r624, %r306, %r464, %r623;
	fma.rn.f32 	%r625, %r307, %r465, %r624;
	fma.rn.f32 	%r626, %r308, %r466, %r625;
	fma.rn.f32 	%r627, %r309, %r467, %r626;
	fma.rn.f32 	%r628, %r310, %r480, %r627;
	fma.rn.f32 	%r629, %r311, %r481, %r628;
	fma.rn.f32 	%r630, %r312, %r482, %r629;
	fma.rn.f32 	%r1496, %r313, %r483, %r630;
	fma.rn.f32 	%r631, %r298, %r436, %r1497;
	fma.rn.f32 	%r632, %r299, %r437, %r631;
	fma.rn.f32 	%r633, %r300, %r438, %r632;
	fma.rn.f32 	%r634, %r301, %r439, %r633;
	fma.rn.f32 	%r635, %r302, %r452, %r634;
	fma.rn.f32 	%r636, %r303, %r453, %r635;
	fma.rn.f32 	%r637, %r304, %r454, %r636;
	fma.rn.f32 	%r638, %r305, %r455, %r637;
	fma.rn.f32 	%r639, %r306, %r468, %r638;
	fma.rn.f32 	%r640, %r307, %r469, %r639;
	fma.rn.f32 	%r641, %r308, %r470, %r640;
	fma.rn.f32 	%r642, %r309, %r471, %r641;
	fma.rn.f32 	%r643, %r310, %r484, %r642;
	fma.rn.f32 	%r644, %r311, %r485, %r643;
	fma.rn.f32 	%r645, %r312, %r486, %r644;
	fma.rn.f32 	%r1497, %r313, %r487, %r645;
	fma.rn.f32 	%r646, %r298, %r440, %r1498;
	fma.rn.f32 	%r647, %r299, %r441, %r646;
	fma.rn.f32 	%r648, %r300, %r442, %r647;
	fma.rn.f32 	%r649, %r301, %r443, %r648;
	fma.rn.f32 	%r650, %r302, %r456, %r649;
	fma.rn.f32 	%r651, %r303, %r457, %r650;
	fma.rn.f32 	%r652, %r304, %r458, %r651;
	fma.rn.f32 	%r653, %r305, %r459, %r652;
	fma.rn.f32 	%r654, %r306, %r472, %r653;
	fma.rn.f32 	%r655, %r307, %r473, %r654;
	fma.rn.f32 	%r656, %r308, %r474, %r655;
	fma.rn.f32 	%r657, %r309, %r475, %r656;
	fma.rn.f32 	%r658, %r310, %r488, %r657;
	fma.rn.f32 	%r659, %r311, %r489, %r658;
	fma.rn.f32 	%r660, %r312, %r490, %r659;
	fma.rn.f32 	%r1498, %r313, %r491, %r660;
	fma.rn.f32 	%r661, %r298, %r444, %r1499;
	fma.rn.f32 	%r662, %r299, %r445, %r661;
	fma.rn.f32 	%r663, %r300, %r446, %r662;
	fma.rn.f32 	%r664, %r301, %r447, %r663;
	fma.rn.f32 	%r665, %r302, %r460, %r664;
	fma.rn.f32 	%r666, %r303, %r461, %r665;
	fma.rn.f32 	%r667, %r304, %r462, %r666;
	fma.rn.f32 	%r668, %r305, %r463, %r667;
	fma.rn.f32 	%r669, %r306, %r476, %r668;
	fma.rn.f32 	%r670, %r307, %r477, %r669;
	fma.rn.f32 	%r671, %r308, %r478, %r670;
	fma.rn.f32 	%r672, %r309, %r479, %r671;
	fma.rn.f32 	%r673, %r310, %r492, %r672;
	fma.rn.f32 	%r674, %r311, %r493, %r673;
	fma.rn.f32 	%r675, %r312, %r494, %r674;
	fma.rn.f32 	%r1499, %r313, %r495, %r675;
	fma.rn.f32 	%r676, %r314, %r432, %r1500;
	fma.rn.f32 	%r677, %r315, %r433, %r676;
	fma.rn.f32 	%r678, %r316, %r434, %r677;
	fma.rn.f32 	%r679, %r317, %r435, %r678;
	fma.rn.f32 	%r680, %r318, %r448, %r679;
	fma.rn.f32 	%r681, %r319, %r449, %r680;
	fma.rn.f32 	%r682, %r320, %r450, %r681;
	fma.rn.f32 	%r683, %r321, %r451, %r682;
	fma.rn.f32 	%r684, %r322, %r464, %r683;
	fma.rn.f32 	%r685, %r323, %r465, %r684;
	fma.rn.f32 	%r686, %r324, %r466, %r685;
	fma.rn.f32 	%r687, %r325, %r467, %r686;
	fma.rn.f32 	%r688, %r326, %r480, %r687;
	fma.rn.f32 	%r689, %r327, %r481, %r688;
	fma.rn.f32 	%r690, %r328, %r482, %r689;
	fma.rn.f32 	%r1500, %r329, %r483, %r690;
	fma.rn.f32 	%r691, %r314, %r436, %r1501;
	fma.rn.f32 	%r692, %r315, %r437, %r691;
	fma.rn.f32 	%r693, %r316, %r438, %r692;
	fma.rn.f32 	%r694, %r317, %r439, %r693;
	fma.rn.f32 	%r695, %r318, %r452, %r694;
	fma.rn.f32 	%r696, %r319, %r453, %r695;
	fma.rn.f32 	%r697, %r320, %r454, %r696;
	fma.rn.f32 	%r698, %r321, %r455, %r697;
	fma.rn.f32 	%r699, %r322, %r468, %r698;
	fma.rn.f32 	%r700, %r323, %r469, %r699;
	fma.rn.f32 	%r701, %r324, %r470, %r700;
	fma.rn.f32 	%r702, %r325, %r471, %r701;
	fma.rn.f32 	%r703, %r326, %r484, %r702;
	fma.rn.f32 	%r704, %r327, %r485, %r703;
	fma.rn.f32 	%r705, %r328, %r486, %r704;
	fma.rn.f32 	%r1501, %r329, %r487, %r705;
	fma.rn.f32 	%r706, %r314, %r440, %r1502;
	fma.rn.f32 	%r707, %r315, %r441, %r706;
	fma.rn.f32 	%r708, %r316, %r442, %r707;
	fma.rn.f32 	%r709, %r317, %r443, %r708;
	fma.rn.f32 	%r710, %r318, %r456, %r709;
	fma.rn.f32 	%r711, %r319, %r457, %r710;
	fma.rn.f32 	%r712, %r320, %r458, %r711;
	fma.rn.f32 	%r713, %r321, %r459, %r712;
	fma.rn.f32 	%r714, %r322, %r472, %r713;
	fma.rn.f32 	%r715, %r323, %r473, %r714;
	fma.rn.f32 	%r716, %r324, %r474, %r715;
	fma.rn.f32 	%r717, %r325, %r475, %r716;
	fma.rn.f32 	%r718, %r326, %r488, %r717;
	fma.rn.f32 	%r719, %r327, %r489, %r718;
	fma.rn.f32 	%r720, %r328, %r490, %r719;
	fma.rn.f32 	%r1502, %r329, %r491, %r720;
	fma.rn.f32 	%r721, %r314, %r444, %r1503;
	fma.rn.f32 	%r722, %r315, %r445, %r721;
	fma.rn.f32 	%r723, %r316, %r446, %r722;
	fma.rn.f32 	%r724, %r317, %r447, %r723;
	fma.rn.f32 	%r725, %r318, %r460, %r724;
	fma.rn.f32 	%r726, %r319, %r461, %r725;
	fma.rn.f32 	%r727, %r320, %r462, %r726;
	fma.rn.f32 	%r728, %r321, %r463, %r727;
	fma.rn.f32 	%r729, %r322, %r476, %r728;
	fma.rn.f32 	%r730, %r323, %r477, %r729;
	fma.rn.f32 	%r731, %r324, %r478, %r730;
	fma.rn.f32 	%r732, %r325, %r479, %r731;
	fma.rn.f32 	%r733, %r326, %r492, %r732;
	fma.rn.f32 	%r734, %r327, %r493, %r733;
	fma.rn.f32 	%r735, %r328, %r494, %r734;
	fma.rn.f32 	%r1503, %r329, %r495, %r735;
	fma.rn.f32 	%r736, %r330, %r432, %r1504;
	fma.rn.f32 	%r737, %r331, %r433, %r736;
	fma.rn.f32 	%r738, %r332, %r434, %r737;
	fma.rn.f32 	%r739, %r333, %r435, %r738;
	fma.rn.f32 	%r740, %r334, %r448, %r739;
	fma.rn.f32 	%r741, %r335, %r449, %r740;
	fma.rn.f32 	%r742, %r336, %r450, %r741;
	fma.rn.f32 	%r743, %r337, %r451, %r742;
	fma.rn.f32 	%r744, %r338, %r464, %r743;
	fma.rn.f32 	%r745, %r339, %r465, %r744;
	fma.rn.f32 	%r746, %r340, %r466, %r745;
	fma.rn.f32 	%r747, %r341, %r467, %r746;
	fma.rn.f32 	%r748, %r342, %r480, %r747;
	fma.rn.f32 	%r749, %r343, %r481, %r748;
	fma.rn.f32 	%r750, %r344, %r482, %r749;
	fma.rn.f32 	%r1504, %r345, %r483, %r750;
	fma.rn.f32 	%r751, %r330, %r436, %r1505;
	fma.rn.f32 	%r752, %r331, %r437, %r751;
	fma.rn.f32 	%r753, %r332, %r438, %r752;
	fma.rn.f32 	%r754, %r333, %r439, %r753;
	fma.rn.f32 	%r755, %r334, %r452, %r754;
	fma.rn.f32 	%r756, %r335, %r453, %r755;
	fma.rn.f32 	%r757, %r336, %r454, %r756;
	fma.rn.f32 	%r758, %r337, %r455, %r757;
	fma.rn.f32 	%r759, %r338, %r468, %r758;
	fma.rn.f32 	%r760, %r339, %r469, %r759;
	fma.rn.f32 	%r761, %r340, %r470, %r760;
	fma.rn.f32 	%r762, %r341, %r471, %r761;
	fma.rn.f32 	%r763, %r342, %r484, %r762;
	fma.rn.f32 	%r764, %r343, %r485, %r763;
	fma.rn.f32 	%r765, %r344, %r486, %r764;
	fma.rn.f32 	%r1505, %r345, %r487, %r765;
	fma.rn.f32 	%r766, %r330, %r440, %r1506;
	fma.rn.f32 	%r767, %r331, %r441, %r766;
	fma.rn.f32 	%r768, %r332, %r442, %r767;
	fma.rn.f32 	%r769, %r333, %r443, %r768;
	fma.rn.f32 	%r770, %r334, %r456, %r769;
	fma.rn.f32 	%r771, %r335, %r457, %r770;
	fma.rn.f32 	%r772, %r336, %r458, %r771;
	fma.rn.f32 	%r773, %r337, %r459, %r772;
	fma.rn.f32 	%r774, %r338, %r472, %r773;
	fma.rn.f32 	%r775, %r339, %r473, %r774;
	fma.rn.f32 	%r776, %r340, %r474, %r775;
	fma.rn.f32 	%r777, %r341, %r475, %r776;
	fma.rn.f32 	%r778, %r342, %r488, %r777;
	fma.rn.f32 	%r779, %r343, %r489, %r778;
	fma.rn.f32 	%r780, %r344, %r490, %r779;
	fma.rn.f32 	%r1506, %r345, %r491, %r780;
	fma.rn.f32 	%r781, %r330, %r444, %r1507;
	fma.rn.f32 	%r782, %r331, %r445, %r781;
	fma.rn.f32 	%r783, %r332, %r446, %r782;
	fma.rn.f32 	%r784, %r333, %r447, %r783;
	fma.rn.f32 	%r785, %r334, %r460, %r784;
	fma.rn.f32 	%r786, %r335, %r461, %r785;
	fma.rn.f32 	%r787, %r336, %r462, %r786;
	fma.rn.f32 	%r788, %r337, %r463, %r787;
	fma.rn.f32 	%r789, %r338, %r476, %r788;
	fma.rn.f32 	%r790, %r339, %r477, %r789;
	fma.rn.f32 	%r791, %r340, %r478, %r790;
	fma.rn.f32 	%r792, %r341, %r479, %r791;
	fma.rn.f32 	%r793, %r342, %r492, %r792;
	fma.rn.f32 	%r794, %r343, %r493, %r793;
	fma.rn.f32 	%r795, %r344, %r494, %r794;
	fma.rn.f32 	%r1507, %r345, %r495, %r795;
	fma.rn.f32 	%r796, %r346, %r432, %r1508;
	fma.rn.f32 	%r797, %r347, %r433, %r796;
	fma.rn.f32 	%r798, %r348, %r434, %r797;
	fma.rn.f32 	%r799, %r349, %r435, %r798;
	fma.rn.f32 	%r800, %r350, %r448, %r799;
	fma.rn.f32 	%r801, %r351, %r449, %r800;
	fma.rn.f32 	%r802, %r352, %r450, %r801;
	fma.rn.f32 	%r803, %r353, %r451, %r802;
	fma.rn.f32 	%r804, %r354, %r464, %r803;
	fma.rn.f32 	%r805, %r355, %r465, %r804;
	fma.rn.f32 	%r806, %r356, %r466, %r805;
	fma.rn.f32 	%r807, %r357, %r467, %r806;
	fma.rn.f32 	%r808, %r358, %r480, %r807;
	fma.rn.f32 	%r809, %r359, %r481, %r808;
	fma.rn.f32 	%r810, %r360, %r482, %r809;
	fma.rn.f32 	%r1508, %r361, %r483, %r810;
	fma.rn.f32 	%r811, %r346, %r436, %r1509;
	fma.rn.f32 	%r812, %r347, %r437, %r811;
	fma.rn.f32 	%r813, %r348, %r438, %r812;
	fma.rn.f32 	%r814, %r349, %r439, %r813;
	fma.rn.f32 	%r815, %r350, %r452, %r814;
	fma.rn.f32 	%r816, %r351, %r453, %r815;
	fma.rn.f32 	%r817, %r352, %r454, %r816;
	fma.rn.f32 	%r818, %r353, %r455, %r817;
	fma.rn.f32 	%r819, %r354, %r468, %r818;
	fma.rn.f32 	%r820, %r355, %r469, %r819;
	fma.rn.f32 	%r821, %r356, %r470, %r820;
	fma.rn.f32 	%r822, %r357, %r471, %r821;
	fma.rn.f32 	%r823, %r358, %r484, %r822;
	fma.rn.f32 	%r824, %r359, %r485, %r823;
	fma.rn.f32 	%r825, %r360, %r486, %r824;
	fma.rn.f32 	%r1509, %r361, %r487, %r825;
	fma.rn.f32 	%r826, %r346, %r440, %r1510;
	fma.rn.f32 	%r827, %r347, %r441, %r826;
	fma.rn.f32 	%r828, %r348, %r442, %r827;
	fma.rn.f32 	%r829, %r349, %r443, %r828;
	fma.rn.f32 	%r830, %r350, %r456, %r829;
	fma.rn.f32 	%r831, %r351, %r457, %r830;
	fma.rn.f32 	%r832, %r352, %r458, %r831;
	fma.rn.f32 	%r833, %r353, %r459, %r832;
	fma.rn.f32 	%r834, %r354, %r472, %r833;
	fma.rn.f32 	%r835, %r355, %r473, %r834;
	fma.rn.f32 	%r836, %r356, %r474, %r835;
	fma.rn.f32 	%r837, %r357, %r475, %r836;
	fma.rn.f32 	%r838, %r358, %r488, %r837;
	fma.rn.f32 	%r839, %r359, %r489, %r838;
	fma.rn.f32 	%r840, %r360, %r490, %r839;
	fma.rn.f32 	%r1510, %r361, %r491, %r840;
	fma.rn.f32 	%r841, %r346, %r444, %r1511;
	fma.rn.f32 	%r842, %r347, %r445, %r841;
	fma.rn.f32 	%r843, %r348, %r446, %r842;
	fma.rn.f32 	%r844, %r349, %r447, %r843;
	fma.rn.f32 	%r845, %r350, %r460, %r844;
	fma.rn.f32 	%r846, %r351, %r461, %r845;
	fma.rn.f32 	%r847, %r352, %r462, %r846;
	fma.rn.f32 	%r848, %r353, %r463, %r847;
	fma.rn.f32 	%r849, %r354, %r476, %r848;
	fma.rn.f32 	%r850, %r355, %r477, %r849;
	fma.rn.f32 	%r851, %r356, %r478, %r850;
	fma.rn.f32 	%r852, %r357, %r479, %r851;
	fma.rn.f32 	%r853, %r358, %r492, %r852;
	fma.rn.f32 	%r854, %r359, %r493, %r853;
	fma.rn.f32 	%r855, %r360, %r494, %r854;
	fma.rn.f32 	%r1511, %r361, %r495, %r855;
	fma.rn.f32 	%r856, %r362, %r432, %r1512;
	fma.rn.f32 	%r857, %r363, %r433, %r856;
	fma.rn.f32 	%r858, %r364, %r434, %r857;
	fma.rn.f32 	%r859, %r365, %r435, %r858;
	fma.rn.f32 	%r860, %r366, %r448, %r859;
	fma.rn.f32 	%r861, %r367, %r449, %r860;
	fma.rn.f32 	%r862, %r368, %r450, %r861;
	fma.rn.f32 	%r863, %r369, %r451, %r862;
	fma.rn.f32 	%r864, %r370, %r464, %r863;
	fma.rn.f32 	%r865, %r371, %r465, %r864;
	fma.rn.f32 	%r866, %r372, %r466, %r865;
	fma.rn.f32 	%r867, %r373, %r467, %r866;
	fma.rn.f32 	%r868, %r374, %r480, %r867;
	fma.rn.f32 	%r869, %r375, %r481, %r868;
	fma.rn.f32 	%r870, %r376, %r482, %r869;
	fma.rn.f32 	%r1512, %r377, %r483, %r870;
	fma.rn.f32 	%r871, %r362, %r436, %r1513;
	fma.rn.f32 	%r872, %r363, %r437, %r871;
	fma.rn.f32 	%r873, %r364, %r438, %r872;
	fma.rn.f32 	%r874, %r365, %r439, %r873;
	fma.rn.f32 	%r875, %r366, %r452, %r874;
	fma.rn.f32 	%r876, %r367, %r453, %r875;
	fma.rn.f32 	%r877, %r368, %r454, %r876;
	fma.rn.f32 	%r878, %r369, %r455, %r877;
	fma.rn.f32 	%r879, %r370, %r468, %r878;
	fma.rn.f32 	%r880, %r371, %r469, %r879;
	fma.rn.f32 	%r881, %r372, %r470, %r880;
	fma.rn.f32 	%r882, %r373, %r471, %r881;
	fma.rn.f32 	%r883, %r374, %r484, %r882;
	fma.rn.f32 	%r884, %r375, %r485, %r883;
	fma.rn.f32 	%r885, %r376, %r486, %r884;
	fma.rn.f32 	%r1513, %r377, %r487, %r885;
	fma.rn.f32 	%r886, %r362, %r440, %r1514;
	fma.rn.f32 	%r887, %r363, %r441, %r886;
	fma.rn.f32 	%r888, %r364, %r442, %r887;
	fma.rn.f32 	%r889, %r365, %r443, %r888;
	fma.rn.f32 	%r890, %r366, %r456, %r889;
	fma.rn.f32 	%r891, %r367, %r457, %r890;
	fma.rn.f32 	%r892, %r368, %r458, %r891;
	fma.rn.f32 	%r893, %r369, %r459, %r892;
	fma.rn.f32 	%r894, %r370, %r472, %r893;
	fma.rn.f32 	%r895, %r371, %r473, %r894;
	fma.rn.f32 	%r896, %r372, %r474, %r895;
	fma.rn.f32 	%r897, %r373, %r475, %r896;
	fma.rn.f32 	%r898, %r374, %r488, %r897;
	fma.rn.f32 	%r899, %r375, %r489, %r898;
	fma.rn.f32 	%r900, %r376, %r490, %r899;
	fma.rn.f32 	%r1514, %r377, %r491, %r900;
	fma.rn.f32 	%r901, %r362, %r444, %r1515;
	fma.rn.f32 	%r902, %r363, %r445, %r901;
	fma.rn.f32 	%r903, %r364, %r446, %r902;
	fma.rn.f32 	%r904, %r365, %r447, %r903;
	fma.rn.f32 	%r905, %r366, %r460, %r904;
	fma.rn.f32 	%r906, %r367, %r461, %r905;
	fma.rn.f32 	%r907, %r368, %r462, %r906;
	fma.rn.f32 	%r908, %r369, %r463, %r907;
	fma.rn.f32 	%r909, %r370, %r476, %r908;
	fma.rn.f32 	%r910, %r371, %r477, %r909;
	fma.rn.f32 	%r911, %r372, %r478, %r910;
	fma.rn.f32 	%r912, %r373, %r479, %r911;
	fma.rn.f32 	%r913, %r374, %r492, %r912;
	fma.rn.f32 	%r914, %r375, %r493, %r913;
	fma.rn.f32 	%r915, %r376, %r494, %r914;
	fma.rn.f32 	%r1515, %r377, %r495, %r915;
	fma.rn.f32 	%r916, %r378, %r432, %r1516;
	fma.rn.f32 	%r917, %r379, %r433, %r916;
	fma.rn.f32 	%r918, %r380, %r434, %r917;
	fma.rn.f32 	%r919, %r381, %r435, %r918;
	fma.rn.f32 	%r920, %r382, %r448, %r919;
	fma.rn.f32 	%r921, %r383, %r449, %r920;
	fma.rn.f32 	%r922, %r384, %r450, %r921;
	fma.rn.f32 	%r923, %r385, %r451, %r922;
	fma.rn.f32 	%r924, %r386, %r464, %r923;
	fma.rn.f32 	%r925, %r387, %r465, %r924;
	fma.rn.f32 	%r926, %r388, %r466, %r925;
	fma.rn.f32 	%r927, %r389, %r467, %r926;
	fma.rn.f32 	%r928, %r390, %r480, %r927;
	fma.rn.f32 	%r929, %r391, %r481, %r928;
	fma.rn.f32 	%r930, %r392, %r482, %r929;
	fma.rn.f32 	%r1516, %r393, %r483, %r930;
	fma.rn.f32 	%r931, %r378, %r436, %r1517;
	fma.rn.f32 	%r932, %r379, %r437, %r931;
	fma.rn.f32 	%r933, %r380, %r438, %r932;
	fma.rn.f32 	%r934, %r381, %r439, %r933;
	fma.rn.f32 	%r935, %r382, %r452, %r934;
	fma.rn.f32 	%r936, %r383, %r453, %r935;
	fma.rn.f32 	%r937, %r384, %r454, %r936;
	fma.rn.f32 	%r938, %r385, %r455, %r937;
	fma.rn.f32 	%r939, %r386, %r468, %r938;
	fma.rn.f32 	%r940, %r387, %r469, %r939;
	fma.rn.f32 	%r941, %r388, %r470, %r940;
	fma.rn.f32 	%r942, %r389, %r471, %r941;
	fma.rn.f32 	%r943, %r390, %r484, %r942;
	fma.rn.f32 	%r944, %r391, %r485, %r943;
	fma.rn.f32 	%r945, %r392, %r486, %r944;
	fma.rn.f32 	%r1517, %r393, %r487, %r945;
	fma.rn.f32 	%r946, %r378, %r440, %r1518;
	fma.rn.f32 	%r947, %r379, %r441, %r946;
	fma.rn.f32 	%r948, %r380, %r442, %r947;
	fma.rn.f32 	%r949, %r381, %r443, %r948;
	fma.rn.f32 	%r950, %r382, %r456, %r949;
	fma.rn.f32 	%r951, %r383, %r457, %r950;
	fma.rn.f32 	%r952, %r384, %r458, %r951;
	fma.rn.f32 	%r953, %r385, %r459, %r952;
	fma.rn.f32 	%r954, %r386, %r472, %r953;
	fma.rn.f32 	%r955, %r387, %r473, %r954;
	fma.rn.f32 	%r956, %r388, %r474, %r955;
	fma.rn.f32 	%r957, %r389, %r475, %r956;
	fma.rn.f32 	%r958, %r390, %r488, %r957;
	fma.rn.f32 	%r959, %r391, %r489, %r958;
	fma.rn.f32 	%r960, %r392, %r490, %r959;
	fma.rn.f32 	%r1518, %r393, %r491, %r960;
	fma.rn.f32 	%r961, %r378, %r444, %r1519;
	fma.rn.f32 	%r962, %r379, %r445, %r961;
	fma.rn.f32 	%r963, %r380, %r446, %r962;
	fma.rn.f32 	%r964, %r381, %r447, %r963;
	fma.rn.f32 	%r965, %r382, %r460, %r964;
	fma.rn.f32 	%r966, %r383, %r461, %r965;
	fma.rn.f32 	%r967, %r384, %r462, %r966;
	fma.rn.f32 	%r968, %r385, %r463, %r967;
	fma.rn.f32 	%r969, %r386, %r476, %r968;
	fma.rn.f32 	%r970, %r387, %r477, %r969;
	fma.rn.f32 	%r971, %r388, %r478, %r970;
	fma.rn.f32 	%r972, %r389, %r479, %r971;
	fma.rn.f32 	%r973, %r390, %r492, %r972;
	fma.rn.f32 	%r974, %r391, %r493, %r973;
	fma.rn.f32 	%r975, %r392, %r494, %r974;
	fma.rn.f32 	%r1519, %r393, %r495, %r975;
	add.s32 	%r976, %r1487, 1;
	setp.gt.s32 	%p47, %r976, 2;
	selp.b32 	%r1487, 0, %r976, %p47;
	add.s64 	%rd145, %rd70, %rd383;
	cvt.u32.u64 	%r977, %rd145;
	setp.lt.s32 	%p48, %r977, %r251;
	shr.s64 	%rd146, %rd382, 30;
	add.s64 	%rd141, %rd110, %rd146;
	add.s64 	%rd142, %rd111, %rd146;
	shl.b32 	%r978, %r1487, 12;
	add.s32 	%r979, %r233, %r978;
	bar.sync 	0;
	add.s32 	%r254, %r979, %r26;
	selp.b32 	%r980, 16, 0, %p48;
	selp.b32 	%r981, %r980, 0, %p34;
	selp.b32 	%r255, %r981, 0, %p45;
	cp.async.cg.shared.global [ %r254 + 0 ], [ %rd141 + 0 ], 0x10, %r255;
	add.s32 	%r256, %r254, 2048;
	selp.b32 	%r982, %r980, 0, %p35;
	selp.b32 	%r257, %r982, 0, %p45;
	cp.async.cg.shared.global [ %r256 + 0 ], [ %rd142 + 0 ], 0x10, %r257;
	cp.async.commit_group;
	add.s64 	%rd143, %rd112, %rd146;
	add.s64 	%rd144, %rd113, %rd146;
	add.s32 	%r258, %r254, 12288;
	selp.b32 	%r983, %r980, 0, %p36;
	selp.b32 	%r259, %r983, 0, %p45;
	cp.async.cg.shared.global [ %r258 + 0 ], [ %rd143 + 0 ], 0x10, %r259;
	add.s32 	%r260, %r254, 14336;
	selp.b32 	%r984, %r980, 0, %p37;
	selp.b32 	%r261, %r984, 0, %p45;
	cp.async.cg.shared.global [ %r260 + 0 ], [ %rd144 + 0 ], 0x10, %r261;
	cp.async.commit_group;
	add.s64 	%rd383, %rd383, 16;
	add.s64 	%rd382, %rd382, 68719476736;
	setp.lt.s64 	%p49, %rd383, %rd4;
	@%p49 bra 	$L__BB0_3;
$L__BB0_4:
	and.b32 	%r6, %r3, 64;
	or.b32 	%r17, %r129, %r5;
	cvt.u32.u64 	%r985, %rd36;
	cvt.u32.u64 	%r986, %rd35;
	cvt.u32.u64 	%r987, %rd34;
	cvt.u32.u64 	%r988, %rd33;
	cvt.u32.u64 	%r989, %rd32;
	cvt.u32.u64 	%r990, %rd31;
	cvt.u32.u64 	%r991, %rd30;
	cvt.u32.u64 	%r992, %rd29;
	cvt.u32.u64 	%r993, %rd28;
	cvt.u32.u64 	%r994, %rd27;
	cvt.u32.u64 	%r995, %rd26;
	cvt.u32.u64 	%r996, %rd25;
	cvt.u32.u64 	%r997, %rd24;
	cvt.u32.u64 	%r998, %rd23;
	cvt.u32.u64 	%r999, %rd22;
	cvt.u32.u64 	%r1000, %rd21;
	cvt.u32.u64 	%r1001, %rd20;
	cvt.u32.u64 	%r1002, %rd19;
	cvt.u32.u64 	%r1003, %rd18;
	cvt.u32.u64 	%r1004, %rd17;
	cvt.u32.u64 	%r1005, %rd16;
	cvt.u32.u64 	%r1006, %rd15;
	cvt.u32.u64 	%r1007, %rd14;
	cvt.u32.u64 	%r1008, %rd13;
	cvt.u32.u64 	%r1009, %rd12;
	cvt.u32.u64 	%r1010, %rd11;
	cvt.u32.u64 	%r1011, %rd10;
	cvt.u32.u64 	%r1012, %rd9;
	cvt.u32.u64 	%r1013, %rd8;
	cvt.u32.u64 	%r1014, %rd7;
	cvt.u32.u64 	%r1015, %rd6;
	cvt.u32.u64 	%r1016, %rd5;
	cp.async.wait_group 	0;
	bar.sync 	0;
$L__tmp3:
	shfl.sync.bfly.b32 	%r1017, %r1520, 2, 31, -1;
$L__tmp4:
	add.f32 	%r1018, %r1520, %r1017;
$L__tmp5:
	shfl.sync.bfly.b32 	%r1019, %r1018, 1, 31, -1;
$L__tmp6:
	add.f32 	%r1020, %r1018, %r1019;
$L__tmp7:
	shfl.sync.bfly.b32 	%r1021, %r1521, 2, 31, -1;
$L__tmp8:
	add.f32 	%r1022, %r1521, %r1021;
$L__tmp9:
	shfl.sync.bfly.b32 	%r1023, %r1022, 1, 31, -1;
$L__tmp10:
	add.f32 	%r1024, %r1022, %r1023;
$L__tmp11:
	shfl.sync.bfly.b32 	%r1025, %r1522, 2, 31, -1;
$L__tmp12:
	add.f32 	%r1026, %r1522, %r1025;
$L__tmp13:
	shfl.sync.bfly.b32 	%r1027, %r1026, 1, 31, -1;
$L__tmp14:
	add.f32 	%r1028, %r1026, %r1027;
$L__tmp15:
	shfl.sync.bfly.b32 	%r1029, %r1523, 2, 31, -1;
$L__tmp16:
	add.f32 	%r1030, %r1523, %r1029;
$L__tmp17:
	shfl.sync.bfly.b32 	%r1031, %r1030, 1, 31, -1;
$L__tmp18:
	add.f32 	%r1032, %r1030, %r1031;
$L__tmp19:
	sqrt.rn.f32 	%r1033, %r1020;
	sqrt.rn.f32 	%r1034, %r1024;
	sqrt.rn.f32 	%r1035, %r1028;
	sqrt.rn.f32 	%r1036, %r1032;
	max.f32 	%r1037, %r1033, 0f2B8CBCCC;
	max.f32 	%r1038, %r1034, 0f2B8CBCCC;
	max.f32 	%r1039, %r1035, 0f2B8CBCCC;
	max.f32 	%r1040, %r1036, 0f2B8CBCCC;
	shl.b32 	%r29, %r3, 1;
	and.b32 	%r1041, %r29, 24;
	and.b32 	%r30, %r3, 96;
	shl.b32 	%r1042, %r3, 3;
	and.b32 	%r1043, %r1042, 128;
	add.s32 	%r1044, %r233, %r1043;
	add.s32 	%r1045, %r1044, %r30;
	add.s32 	%r1046, %r1045, %r1041;
	st.shared.v2.b32 	[%r1046], {%r1037, %r1039};
	bar.warp.sync 	-1;
	ld.shared.v4.b32 	{%r1047, %r1048, %r1049, %r1050}, [%r1045];
	ld.shared.v4.b32 	{%r1051, %r1052, %r1053, %r1054}, [%r1045+16];
	bar.sync 	0;
	and.b32 	%r1055, %r3, 120;
	shr.u32 	%r1056, %r1055, 1;
	bfe.s32 	%r1057, %r3, 2, 1;
	and.b32 	%r1058, %r1057, 144;
	xor.b32 	%r1059, %r1058, %r1056;
	add.s32 	%r1060, %r233, %r1059;
	st.shared.b32 	[%r1060], %r1038;
	st.shared.b32 	[%r1060+64], %r1040;
	bar.sync 	0;
	shl.b32 	%r1061, %r7, 3;
	add.s32 	%r1062, %r233, %r1061;
	ld.shared.v2.b32 	{%r1063, %r1064}, [%r1062];
	xor.b32 	%r1065, %r1061, 16;
	add.s32 	%r1066, %r233, %r1065;
	ld.shared.v2.b32 	{%r1067, %r1068}, [%r1066+128];
	mul.f32 	%r1069, %r1047, %r1063;
	mul.f32 	%r1070, %r1047, %r1067;
	mul.f32 	%r1071, %r1047, %r1064;
	mul.f32 	%r1072, %r1047, %r1068;
	mul.f32 	%r1073, %r1049, %r1063;
	mul.f32 	%r1074, %r1049, %r1067;
	mul.f32 	%r1075, %r1049, %r1064;
	mul.f32 	%r1076, %r1049, %r1068;
	mul.f32 	%r1077, %r1051, %r1063;
	mul.f32 	%r1078, %r1051, %r1067;
	mul.f32 	%r1079, %r1051, %r1064;
	mul.f32 	%r1080, %r1051, %r1068;
	mul.f32 	%r1081, %r1053, %r1063;
	mul.f32 	%r1082, %r1053, %r1067;
	mul.f32 	%r1083, %r1053, %r1064;
	mul.f32 	%r1084, %r1053, %r1068;
	mul.f32 	%r1085, %r1048, %r1063;
	mul.f32 	%r1086, %r1048, %r1067;
	mul.f32 	%r1087, %r1048, %r1064;
	mul.f32 	%r1088, %r1048, %r1068;
	mul.f32 	%r1089, %r1050, %r1063;
	mul.f32 	%r1090, %r1050, %r1067;
	mul.f32 	%r1091, %r1050, %r1064;
	mul.f32 	%r1092, %r1050, %r1068;
	mul.f32 	%r1093, %r1052, %r1063;
	mul.f32 	%r1094, %r1052, %r1067;
	mul.f32 	%r1095, %r1052, %r1064;
	mul.f32 	%r1096, %r1052, %r1068;
	mul.f32 	%r1097, %r1054, %r1063;
	mul.f32 	%r1098, %r1054, %r1067;
	mul.f32 	%r1099, %r1054, %r1064;
	mul.f32 	%r1100, %r1054, %r1068;
	div.rn.f32 	%r36, %r1488, %r1069;
	div.rn.f32 	%r33, %r1489, %r1070;
	div.rn.f32 	%r34, %r1490, %r1071;
	div.rn.f32 	%r35, %r1491, %r1072;
	div.rn.f32 	%r51, %r1492, %r1073;
	div.rn.f32 	%r52, %r1493, %r1074;
	div.rn.f32 	%r53, %r1494, %r1075;
	div.rn.f32 	%r54, %r1495, %r1076;
	div.rn.f32 	%r67, %r1496, %r1077;
	div.rn.f32 	%r68, %r1497, %r1078;
	div.rn.f32 	%r69, %r1498, %r1079;
	div.rn.f32 	%r70, %r1499, %r1080;
	div.rn.f32 	%r83, %r1500, %r1081;
	div.rn.f32 	%r84, %r1501, %r1082;
	div.rn.f32 	%r85, %r1502, %r1083;
	div.rn.f32 	%r86, %r1503, %r1084;
	div.rn.f32 	%r40, %r1504, %r1085;
	div.rn.f32 	%r37, %r1505, %r1086;
	div.rn.f32 	%r38, %r1506, %r1087;
	div.rn.f32 	%r39, %r1507, %r1088;
	div.rn.f32 	%r55, %r1508, %r1089;
	div.rn.f32 	%r56, %r1509, %r1090;
	div.rn.f32 	%r57, %r1510, %r1091;
	div.rn.f32 	%r58, %r1511, %r1092;
	div.rn.f32 	%r71, %r1512, %r1093;
	div.rn.f32 	%r72, %r1513, %r1094;
	div.rn.f32 	%r73, %r1514, %r1095;
	div.rn.f32 	%r74, %r1515, %r1096;
	div.rn.f32 	%r87, %r1516, %r1097;
	div.rn.f32 	%r88, %r1517, %r1098;
	div.rn.f32 	%r89, %r1518, %r1099;
	div.rn.f32 	%r90, %r1519, %r1100;
	mul.lo.s64 	%rd147, %rd3, %rd2;
	shl.b64 	%rd148, %rd147, 2;
	add.s64 	%rd71, %rd108, %rd148;
	setp.lt.s32 	%p50, %r1016, %r97;
	setp.lt.s32 	%p51, %r1015, %r97;
	setp.lt.s32 	%p52, %r1014, %r97;
	setp.lt.s32 	%p53, %r1013, %r97;
	setp.lt.s32 	%p54, %r1012, %r97;
	setp.lt.s32 	%p55, %r1011, %r97;
	setp.lt.s32 	%p56, %r1010, %r97;
	setp.lt.s32 	%p57, %r1009, %r97;
	setp.lt.s32 	%p58, %r1008, %r97;
	setp.lt.s32 	%p59, %r1007, %r97;
	setp.lt.s32 	%p60, %r1006, %r97;
	setp.lt.s32 	%p61, %r1005, %r97;
	setp.lt.s32 	%p62, %r1004, %r97;
	setp.lt.s32 	%p63, %r1003, %r97;
	setp.lt.s32 	%p64, %r1002, %r97;
	setp.lt.s32 	%p65, %r1001, %r97;
	setp.lt.s32 	%p66, %r1000, %r97;
	setp.lt.s32 	%p67, %r999, %r97;
	setp.lt.s32 	%p68, %r998, %r97;
	setp.lt.s32 	%p69, %r997, %r97;
	setp.lt.s32 	%p70, %r996, %r97;
	setp.lt.s32 	%p71, %r995, %r97;
	setp.lt.s32 	%p72, %r994, %r97;
	setp.lt.s32 	%p73, %r993, %r97;
	setp.lt.s32 	%p74, %r992, %r97;
	setp.lt.s32 	%p75, %r991, %r97;
	setp.lt.s32 	%p76, %r990, %r97;
	setp.lt.s32 	%p77, %r989, %r97;
	setp.lt.s32 	%p78, %r988, %r97;
	setp.lt.s32 	%p79, %r987, %r97;
	setp.lt.s32 	%p80, %r986, %r97;
	setp.lt.s32 	%p81, %r985, %r97;
	setp.lt.s32 	%p82, %r24, %r97;
	and.pred 	%p1, %p50, %p82;
	and.pred 	%p2, %p51, %p82;
	and.pred 	%p3, %p52, %p82;
	and.pred 	%p4, %p53, %p82;
	and.pred 	%p5, %p54, %p82;
	and.pred 	%p6, %p55, %p82;
	and.pred 	%p7, %p56, %p82;
	and.pred 	%p8, %p57, %p82;
	and.pred 	%p9, %p58, %p82;
	and.pred 	%p10, %p59, %p82;
	and.pred 	%p11, %p60, %p82;
	and.pred 	%p12, %p61, %p82;
	and.pred 	%p13, %p62, %p82;
	and.pred 	%p14, %p63, %p82;
	and.pred 	%p15, %p64, %p82;
	and.pred 	%p16, %p65, %p82;
	and.pred 	%p17, %p66, %p82;
	and.pred 	%p18, %p67, %p82;
	and.pred 	%p19, %p68, %p82;
	and.pred 	%p20, %p69, %p82;
	and.pred 	%p21, %p70, %p82;
	and.pred 	%p22, %p71, %p82;
	and.pred 	%p23, %p72, %p82;
	and.pred 	%p24, %p73, %p82;
	and.pred 	%p25, %p74, %p82;
	and.pred 	%p26, %p75, %p82;
	and.pred 	%p27, %p76, %p82;
	and.pred 	%p28, %p77, %p82;
	and.pred 	%p29, %p78, %p82;
	and.pred 	%p30, %p79, %p82;
	and.pred 	%p31, %p80, %p82;
	and.pred 	%p32, %p81, %p82;
	mul.lo.s64 	%rd149, %rd2, %rd5;
	mul.lo.s64 	%rd150, %rd2, %rd6;
	mul.lo.s64 	%rd151, %rd2, %rd7;
	mul.lo.s64 	%rd152, %rd2, %rd8;
	mul.lo.s64 	%rd153, %rd2, %rd9;
	mul.lo.s64 	%rd154, %rd2, %rd10;
	mul.lo.s64 	%rd155, %rd2, %rd11;
	mul.lo.s64 	%rd156, %rd2, %rd12;
	mul.lo.s64 	%rd157, %rd2, %rd13;
	mul.lo.s64 	%rd158, %rd2, %rd14;
	mul.lo.s64 	%rd159, %rd2, %rd15;
	mul.lo.s64 	%rd160, %rd2, %rd16;
	mul.lo.s64 	%rd161, %rd2, %rd17;
	mul.lo.s64 	%rd162, %rd2, %rd18;
	mul.lo.s64 	%rd163, %rd2, %rd19;
	mul.lo.s64 	%rd164, %rd2, %rd20;
	mul.lo.s64 	%rd165, %rd2, %rd21;
	mul.lo.s64 	%rd166, %rd2, %rd22;
	mul.lo.s64 	%rd167, %rd2, %rd23;
	mul.lo.s64 	%rd168, %rd2, %rd24;
	mul.lo.s64 	%rd169, %rd2, %rd25;
	mul.lo.s64 	%rd170, %rd2, %rd26;
	mul.lo.s64 	%rd171, %rd2, %rd27;
	mul.lo.s64 	%rd172, %rd2, %rd28;
	mul.lo.s64 	%rd173, %rd2, %rd29;
	mul.lo.s64 	%rd174, %rd2, %rd30;
	mul.lo.s64 	%rd175, %rd2, %rd31;
	mul.lo.s64 	%rd176, %rd2, %rd32;
	mul.lo.s64 	%rd177, %rd2, %rd33;
	mul.lo.s64 	%rd178, %rd2, %rd34;
	mul.lo.s64 	%rd179, %rd2, %rd35;
	mul.lo.s64 	%rd180, %rd2, %rd36;
	shl.b64 	%rd181, %rd149, 2;
	add.s64 	%rd182, %rd71, %rd181;
	shl.b64 	%rd183, %rd150, 2;
	add.s64 	%rd184, %rd71, %rd183;
	shl.b64 	%rd185, %rd151, 2;
	add.s64 	%rd186, %rd71, %rd185;
	shl.b64 	%rd187, %rd152, 2;
	add.s64 	%rd188, %rd71, %rd187;
	shl.b64 	%rd189, %rd153, 2;
	add.s64 	%rd190, %rd71, %rd189;
	shl.b64 	%rd191, %rd154, 2;
	add.s64 	%rd192, %rd71, %rd191;
	shl.b64 	%rd193, %rd155, 2;
	add.s64 	%rd194, %rd71, %rd193;
	shl.b64 	%rd195, %rd156, 2;
	add.s64 	%rd196, %rd71, %rd195;
	shl.b64 	%rd197, %rd157, 2;
	add.s64 	%rd198, %rd71, %rd197;
	shl.b64 	%rd199, %rd158, 2;
	add.s64 	%rd200, %rd71, %rd199;
	shl.b64 	%rd201, %rd159, 2;
	add.s64 	%rd202, %rd71, %rd201;
	shl.b64 	%rd203, %rd160, 2;
	add.s64 	%rd204, %rd71, %rd203;
	shl.b64 	%rd205, %rd161, 2;
	add.s64 	%rd206, %rd71, %rd205;
	shl.b64 	%rd207, %rd162, 2;
	add.s64 	%rd208, %rd71, %rd207;
	shl.b64 	%rd209, %rd163, 2;
	add.s64 	%rd210, %rd71, %rd209;
	shl.b64 	%rd211, %rd164, 2;
	add.s64 	%rd212, %rd71, %rd211;
	shl.b64 	%rd213, %rd165, 2;
	add.s64 	%rd214, %rd71, %rd213;
	shl.b64 	%rd215, %rd166, 2;
	add.s64 	%rd216, %rd71, %rd215;
	shl.b64 	%rd217, %rd167, 2;
	add.s64 	%rd218, %rd71, %rd217;
	shl.b64 	%rd219, %rd168, 2;
	add.s64 	%rd220, %rd71, %rd219;
	shl.b64 	%rd221, %rd169, 2;
	add.s64 	%rd222, %rd71, %rd221;
	shl.b64 	%rd223, %rd170, 2;
	add.s64 	%rd224, %rd71, %rd223;
	shl.b64 	%rd225, %rd171, 2;
	add.s64 	%rd226, %rd71, %rd225;
	shl.b64 	%rd227, %rd172, 2;
	add.s64 	%rd228, %rd71, %rd227;
	shl.b64 	%rd229, %rd173, 2;
	add.s64 	%rd230, %rd71, %rd229;
	shl.b64 	%rd231, %rd174, 2;
	add.s64 	%rd232, %rd71, %rd231;
	shl.b64 	%rd233, %rd175, 2;
	add.s64 	%rd234, %rd71, %rd233;
	shl.b64 	%rd235, %rd176, 2;
	add.s64 	%rd236, %rd71, %rd235;
	shl.b64 	%rd237, %rd177, 2;
	add.s64 	%rd238, %rd71, %rd237;
	shl.b64 	%rd239, %rd178, 2;
	add.s64 	%rd240, %rd71, %rd239;
	shl.b64 	%rd241, %rd179, 2;
	add.s64 	%rd242, %rd71, %rd241;
	shl.b64 	%rd243, %rd180, 2;
	add.s64 	%rd244, %rd71, %rd243;
	mul.wide.s32 	%rd245, %r24, 4;
	add.s64 	%rd72, %rd182, %rd245;
	add.s64 	%rd73, %rd184, %rd245;
	add.s64 	%rd74, %rd186, %rd245;
	add.s64 	%rd75, %rd188, %rd245;
	add.s64 	%rd76, %rd190, %rd245;
	add.s64 	%rd77, %rd192, %rd245;
	add.s64 	%rd78, %rd194, %rd245;
	add.s64 	%rd79, %rd196, %rd245;
	add.s64 	%rd80, %rd198, %rd245;
	add.s64 	%rd81, %rd200, %rd245;
	add.s64 	%rd82, %rd202, %rd245;
	add.s64 	%rd83, %rd204, %rd245;
	add.s64 	%rd84, %rd206, %rd245;
	add.s64 	%rd85, %rd208, %rd245;
	add.s64 	%rd86, %rd210, %rd245;
	add.s64 	%rd87, %rd212, %rd245;
	add.s64 	%rd88, %rd214, %rd245;
	add.s64 	%rd89, %rd216, %rd245;
	add.s64 	%rd90, %rd218, %rd245;
	add.s64 	%rd91, %rd220, %rd245;
	add.s64 	%rd92, %rd222, %rd245;
	add.s64 	%rd93, %rd224, %rd245;
	add.s64 	%rd94, %rd226, %rd245;
	add.s64 	%rd95, %rd228, %rd245;
	add.s64 	%rd96, %rd230, %rd245;
	add.s64 	%rd97, %rd232, %rd245;
	add.s64 	%rd98, %rd234, %rd245;
	add.s64 	%rd99, %rd236, %rd245;
	add.s64 	%rd100, %rd238, %rd245;
	add.s64 	%rd101, %rd240, %rd245;
	add.s64 	%rd102, %rd242, %rd245;
	add.s64 	%rd103, %rd244, %rd245;
	bar.sync 	0;
	and.b32 	%r1101, %r3, 7;
	shl.b32 	%r31, %r1101, 9;
	shl.b32 	%r1102, %r7, 4;
	xor.b32 	%r1103, %r1102, %r4;
	add.s32 	%r32, %r233, %r31;
	add.s32 	%r1104, %r32, %r1103;
	st.shared.v4.b32 	[%r1104], {%r36, %r33, %r34, %r35};
	st.shared.v4.b32 	[%r1104+256], {%r40, %r37, %r38, %r39};
	bar.sync 	0;
	shl.b32 	%r1105, %r1055, 5;
	shl.b32 	%r41, %r1101, 4;
	or.b32 	%r1106, %r1105, %r41;
	xor.b32 	%r1107, %r1106, %r4;
	add.s32 	%r42, %r233, %r1107;
	ld.shared.v4.b32 	{%r43, %r44, %r45, %r46}, [%r42];
	ld.shared.v4.b32 	{%r47, %r48, %r49, %r50}, [%r42+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1104], {%r51, %r52, %r53, %r54};
	st.shared.v4.b32 	[%r1104+256], {%r55, %r56, %r57, %r58};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r59, %r60, %r61, %r62}, [%r42];
	ld.shared.v4.b32 	{%r63, %r64, %r65, %r66}, [%r42+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1104], {%r67, %r68, %r69, %r70};
	st.shared.v4.b32 	[%r1104+256], {%r71, %r72, %r73, %r74};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r75, %r76, %r77, %r78}, [%r42];
	ld.shared.v4.b32 	{%r79, %r80, %r81, %r82}, [%r42+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1104], {%r83, %r84, %r85, %r86};
	st.shared.v4.b32 	[%r1104+256], {%r87, %r88, %r89, %r90};
	bar.sync 	0;
	setp.ne.b32 	%p83, %r2, %r1;
	@%p83 bra 	$L__BB0_10;
	shr.u32 	%r132, %r4, 2;
	shl.b32 	%r165, %r7, 2;
	or.b32 	%r10, %r132, %r129;
	or.b32 	%r20, %r165, %r198;
	ld.param.b32 	%r99, [similarity_fp32_param_6];
	ld.param.b64 	%rd109, [similarity_fp32_param_3];
	or.b32 	%r11, %r10, 2;
	or.b32 	%r12, %r10, 3;
	or.b32 	%r13, %r10, 32;
	or.b32 	%r14, %r10, 33;
	or.b32 	%r15, %r10, 34;
	or.b32 	%r16, %r10, 35;
	or.b32 	%r21, %r20, 1;
	or.b32 	%r22, %r20, 2;
	or.b32 	%r23, %r20, 3;
	ld.shared.v4.b32 	{%r1263, %r1264, %r1265, %r1266}, [%r42+128];
	ld.shared.v4.b32 	{%r1267, %r1268, %r1269, %r1270}, [%r42];
	setp.gt.s32 	%p149, %r10, %r20;
	setp.gt.s32 	%p150, %r10, %r21;
	setp.gt.s32 	%p151, %r10, %r22;
	setp.gt.s32 	%p152, %r10, %r23;
	setp.lt.s32 	%p153, %r10, %r20;
	setp.lt.s32 	%p154, %r10, %r23;
	setp.gt.s32 	%p155, %r11, %r21;
	setp.gt.s32 	%p156, %r11, %r23;
	setp.gt.s32 	%p157, %r12, %r20;
	setp.gt.s32 	%p158, %r12, %r21;
	setp.gt.s32 	%p159, %r12, %r22;
	setp.gt.s32 	%p160, %r13, %r20;
	setp.gt.s32 	%p161, %r13, %r21;
	setp.gt.s32 	%p162, %r13, %r22;
	setp.gt.s32 	%p163, %r13, %r23;
	setp.gt.s32 	%p164, %r14, %r20;
	setp.gt.s32 	%p165, %r14, %r21;
	setp.gt.s32 	%p166, %r14, %r22;
	setp.gt.s32 	%p167, %r14, %r23;
	setp.gt.s32 	%p168, %r15, %r20;
	setp.gt.s32 	%p169, %r15, %r21;
	setp.gt.s32 	%p170, %r15, %r22;
	setp.gt.s32 	%p171, %r15, %r23;
	setp.gt.s32 	%p172, %r16, %r20;
	setp.gt.s32 	%p173, %r16, %r21;
	setp.gt.s32 	%p174, %r16, %r22;
	setp.gt.s32 	%p175, %r16, %r23;
	selp.f32 	%r1271, %r43, %r36, %p149;
	selp.f32 	%r1272, %r59, %r33, %p150;
	selp.f32 	%r1273, %r75, %r34, %p151;
	selp.f32 	%r1274, %r1267, %r35, %p152;
	selp.f32 	%r1275, %r51, %r44, %p153;
	selp.f32 	%r1276, %r60, %r52, %p149;
	selp.f32 	%r1277, %r76, %r53, %p149;
	selp.f32 	%r1278, %r54, %r1268, %p154;
	selp.f32 	%r1279, %r67, %r45, %p153;
	selp.f32 	%r1280, %r61, %r68, %p155;
	selp.f32 	%r1281, %r77, %r69, %p149;
	selp.f32 	%r1282, %r1269, %r70, %p156;
	selp.f32 	%r1283, %r46, %r83, %p157;
	selp.f32 	%r1284, %r62, %r84, %p158;
	selp.f32 	%r1285, %r78, %r85, %p159;
	selp.f32 	%r1286, %r1270, %r86, %p149;
	selp.f32 	%r1287, %r47, %r40, %p160;
	selp.f32 	%r1288, %r63, %r37, %p161;
	selp.f32 	%r1289, %r79, %r38, %p162;
	selp.f32 	%r1290, %r1263, %r39, %p163;
	selp.f32 	%r1291, %r48, %r55, %p164;
	selp.f32 	%r1292, %r64, %r56, %p165;
	selp.f32 	%r1293, %r80, %r57, %p166;
	selp.f32 	%r1294, %r1264, %r58, %p167;
	selp.f32 	%r1295, %r49, %r71, %p168;
	selp.f32 	%r1296, %r65, %r72, %p169;
	selp.f32 	%r1297, %r81, %r73, %p170;
	selp.f32 	%r1298, %r1265, %r74, %p171;
	selp.f32 	%r1299, %r50, %r87, %p172;
	selp.f32 	%r1300, %r66, %r88, %p173;
	selp.f32 	%r1301, %r82, %r89, %p174;
	selp.f32 	%r1302, %r1266, %r90, %p175;
	bar.sync 	0;
	and.b32 	%r1303, %r25, 1904;
	shl.b32 	%r1304, %r3, 8;
	and.b32 	%r1305, %r1304, 2048;
	add.s32 	%r1306, %r233, %r1305;
	add.s32 	%r1307, %r1306, %r1303;
	st.shared.v4.b32 	[%r1307], {%r1271, %r1272, %r1273, %r1274};
	st.shared.v4.b32 	[%r1307+128], {%r1275, %r1276, %r1277, %r1278};
	bar.sync 	0;
	shl.b32 	%r1308, %r3, 5;
	and.b32 	%r1309, %r1308, 768;
	and.b32 	%r91, %r3, 32;
	shl.b32 	%r1310, %r91, 6;
	shl.b32 	%r92, %r6, 1;
	add.s32 	%r1311, %r233, %r1309;
	add.s32 	%r1312, %r1311, %r1310;
	add.s32 	%r1313, %r1312, %r41;
	add.s32 	%r1314, %r1313, %r92;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1231, %r1233, %r1235, %r1237}, [%r1314];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1239, %r1241, %r1243, %r1245}, [%r1314+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1307], {%r1279, %r1280, %r1281, %r1282};
	st.shared.v4.b32 	[%r1307+128], {%r1283, %r1284, %r1285, %r1286};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1232, %r1234, %r1236, %r1238}, [%r1314];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1240, %r1242, %r1244, %r1246}, [%r1314+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1307], {%r1287, %r1288, %r1289, %r1290};
	st.shared.v4.b32 	[%r1307+128], {%r1291, %r1292, %r1293, %r1294};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1247, %r1249, %r1251, %r1253}, [%r1314];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1255, %r1257, %r1259, %r1261}, [%r1314+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1307], {%r1295, %r1296, %r1297, %r1298};
	st.shared.v4.b32 	[%r1307+128], {%r1299, %r1300, %r1301, %r1302};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1248, %r1250, %r1252, %r1254}, [%r1314];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1256, %r1258, %r1260, %r1262}, [%r1314+1024];
	@%p1 st.global.b32 [ %rd72 + 0 ], { %r1231 };
	@%p2 st.global.b32 [ %rd73 + 0 ], { %r1232 };
	@%p3 st.global.b32 [ %rd74 + 0 ], { %r1233 };
	@%p4 st.global.b32 [ %rd75 + 0 ], { %r1234 };
	@%p5 st.global.b32 [ %rd76 + 0 ], { %r1235 };
	@%p6 st.global.b32 [ %rd77 + 0 ], { %r1236 };
	@%p7 st.global.b32 [ %rd78 + 0 ], { %r1237 };
	@%p8 st.global.b32 [ %rd79 + 0 ], { %r1238 };
	@%p9 st.global.b32 [ %rd80 + 0 ], { %r1239 };
	@%p10 st.global.b32 [ %rd81 + 0 ], { %r1240 };
	@%p11 st.global.b32 [ %rd82 + 0 ], { %r1241 };
	@%p12 st.global.b32 [ %rd83 + 0 ], { %r1242 };
	@%p13 st.global.b32 [ %rd84 + 0 ], { %r1243 };
	@%p14 st.global.b32 [ %rd85 + 0 ], { %r1244 };
	@%p15 st.global.b32 [ %rd86 + 0 ], { %r1245 };
	@%p16 st.global.b32 [ %rd87 + 0 ], { %r1246 };
	@%p17 st.global.b32 [ %rd88 + 0 ], { %r1247 };
	@%p18 st.global.b32 [ %rd89 + 0 ], { %r1248 };
	@%p19 st.global.b32 [ %rd90 + 0 ], { %r1249 };
	@%p20 st.global.b32 [ %rd91 + 0 ], { %r1250 };
	@%p21 st.global.b32 [ %rd92 + 0 ], { %r1251 };
	@%p22 st.global.b32 [ %rd93 + 0 ], { %r1252 };
	@%p23 st.global.b32 [ %rd94 + 0 ], { %r1253 };
	@%p24 st.global.b32 [ %rd95 + 0 ], { %r1254 };
	@%p25 st.global.b32 [ %rd96 + 0 ], { %r1255 };
	@%p26 st.global.b32 [ %rd97 + 0 ], { %r1256 };
	@%p27 st.global.b32 [ %rd98 + 0 ], { %r1257 };
	@%p28 st.global.b32 [ %rd99 + 0 ], { %r1258 };
	@%p29 st.global.b32 [ %rd100 + 0 ], { %r1259 };
	@%p30 st.global.b32 [ %rd101 + 0 ], { %r1260 };
	@%p31 st.global.b32 [ %rd102 + 0 ], { %r1261 };
	@%p32 st.global.b32 [ %rd103 + 0 ], { %r1262 };
	shl.b64 	%rd378, %rd3, 2;
	add.s64 	%rd105, %rd109, %rd378;
$L__tmp20:
	setp.lt.s32 	%p176, %r99, 1;
	mov.b32 	%r1526, 1;
	@%p176 bra 	$L__BB0_9;
$L__tmp21:
	ld.param.b64 	%rd107, [similarity_fp32_param_1];
	cvt.s64.s32 	%rd375, %r99;
	mul.lo.s64 	%rd376, %rd375, %rd1;
	shl.b64 	%rd377, %rd376, 3;
	add.s64 	%rd104, %rd107, %rd377;
$L__tmp22:
	add.s32 	%r1315, %r233, %r92;
	shl.b32 	%r1316, %r30, 1;
	add.s32 	%r93, %r233, %r1316;
	shl.b32 	%r1317, %r3, 6;
	and.b32 	%r1318, %r1317, 64;
	add.s32 	%r94, %r1315, %r1318;
	add.s32 	%r95, %r233, %r6;
	and.b32 	%r1319, %r29, 60;
	shl.b32 	%r1320, %r91, 2;
	add.s32 	%r1321, %r233, %r1320;
	add.s32 	%r1322, %r1321, %r1319;
	add.s32 	%r96, %r1322, %r1318;
	mov.b32 	%r1524, 0;
	mov.b32 	%r1525, %r1524;
$L__BB0_7:
	add.s32 	%r1323, %r5, %r1525;
	setp.lt.s32 	%p177, %r1323, %r99;
	mad.wide.s32 	%rd380, %r1323, 8, %rd104;
	mov.u64 %rd379, 0xffffffffffffffff;
	@%p177 ld.global.b64 { %rd379 }, [ %rd380 + 0 ];
	setp.eq.b64 	%p178, %rd379, %rd5;
	setp.eq.b64 	%p179, %rd379, %rd6;
	setp.eq.b64 	%p180, %rd379, %rd7;
	setp.eq.b64 	%p181, %rd379, %rd8;
	setp.eq.b64 	%p182, %rd379, %rd9;
	setp.eq.b64 	%p183, %rd379, %rd10;
	setp.eq.b64 	%p184, %rd379, %rd11;
	setp.eq.b64 	%p185, %rd379, %rd12;
	setp.eq.b64 	%p186, %rd379, %rd13;
	setp.eq.b64 	%p187, %rd379, %rd14;
	setp.eq.b64 	%p188, %rd379, %rd15;
	setp.eq.b64 	%p189, %rd379, %rd16;
	setp.eq.b64 	%p190, %rd379, %rd17;
	setp.eq.b64 	%p191, %rd379, %rd18;
	setp.eq.b64 	%p192, %rd379, %rd19;
	setp.eq.b64 	%p193, %rd379, %rd20;
	setp.eq.b64 	%p194, %rd379, %rd21;
	setp.eq.b64 	%p195, %rd379, %rd22;
	setp.eq.b64 	%p196, %rd379, %rd23;
	setp.eq.b64 	%p197, %rd379, %rd24;
	setp.eq.b64 	%p198, %rd379, %rd25;
	setp.eq.b64 	%p199, %rd379, %rd26;
	setp.eq.b64 	%p200, %rd379, %rd27;
	setp.eq.b64 	%p201, %rd379, %rd28;
	setp.eq.b64 	%p202, %rd379, %rd29;
	setp.eq.b64 	%p203, %rd379, %rd30;
	setp.eq.b64 	%p204, %rd379, %rd31;
	setp.eq.b64 	%p205, %rd379, %rd32;
	setp.eq.b64 	%p206, %rd379, %rd33;
	setp.eq.b64 	%p207, %rd379, %rd34;
	setp.eq.b64 	%p208, %rd379, %rd35;
	setp.eq.b64 	%p209, %rd379, %rd36;
	selp.b32 	%r1324, 1, 0, %p178;
	selp.b32 	%r1325, 1, 0, %p179;
	selp.b32 	%r1326, 1, 0, %p180;
	selp.b32 	%r1327, 1, 0, %p181;
	selp.b32 	%r1328, 1, 0, %p182;
	selp.b32 	%r1329, 1, 0, %p183;
	selp.b32 	%r1330, 1, 0, %p184;
	selp.b32 	%r1331, 1, 0, %p185;
	selp.b32 	%r1332, 1, 0, %p186;
	selp.b32 	%r1333, 1, 0, %p187;
	selp.b32 	%r1334, 1, 0, %p188;
	selp.b32 	%r1335, 1, 0, %p189;
	selp.b32 	%r1336, 1, 0, %p190;
	selp.b32 	%r1337, 1, 0, %p191;
	selp.b32 	%r1338, 1, 0, %p192;
	selp.b32 	%r1339, 1, 0, %p193;
	selp.b32 	%r1340, 1, 0, %p194;
	selp.b32 	%r1341, 1, 0, %p195;
	selp.b32 	%r1342, 1, 0, %p196;
	selp.b32 	%r1343, 1, 0, %p197;
	selp.b32 	%r1344, 1, 0, %p198;
	selp.b32 	%r1345, 1, 0, %p199;
	selp.b32 	%r1346, 1, 0, %p200;
	selp.b32 	%r1347, 1, 0, %p201;
	selp.b32 	%r1348, 1, 0, %p202;
	selp.b32 	%r1349, 1, 0, %p203;
	selp.b32 	%r1350, 1, 0, %p204;
	selp.b32 	%r1351, 1, 0, %p205;
	selp.b32 	%r1352, 1, 0, %p206;
	selp.b32 	%r1353, 1, 0, %p207;
	selp.b32 	%r1354, 1, 0, %p208;
	selp.b32 	%r1355, 1, 0, %p209;
$L__tmp23:
	bar.sync 	0;
	mov.b32 	%r1356, -1;
	redux.sync.add.s32 	%r1357, %r1324, %r1356;
	redux.sync.add.s32 	%r1358, %r1325, %r1356;
	redux.sync.add.s32 	%r1359, %r1326, %r1356;
	redux.sync.add.s32 	%r1360, %r1327, %r1356;
	redux.sync.add.s32 	%r1361, %r1328, %r1356;
	redux.sync.add.s32 	%r1362, %r1329, %r1356;
	redux.sync.add.s32 	%r1363, %r1330, %r1356;
	redux.sync.add.s32 	%r1364, %r1331, %r1356;
	redux.sync.add.s32 	%r1365, %r1332, %r1356;
	redux.sync.add.s32 	%r1366, %r1333, %r1356;
	redux.sync.add.s32 	%r1367, %r1334, %r1356;
	redux.sync.add.s32 	%r1368, %r1335, %r1356;
	redux.sync.add.s32 	%r1369, %r1336, %r1356;
	redux.sync.add.s32 	%r1370, %r1337, %r1356;
	redux.sync.add.s32 	%r1371, %r1338, %r1356;
	redux.sync.add.s32 	%r1372, %r1339, %r1356;
	redux.sync.add.s32 	%r1373, %r1340, %r1356;
	redux.sync.add.s32 	%r1374, %r1341, %r1356;
	redux.sync.add.s32 	%r1375, %r1342, %r1356;
	redux.sync.add.s32 	%r1376, %r1343, %r1356;
	redux.sync.add.s32 	%r1377, %r1344, %r1356;
	redux.sync.add.s32 	%r1378, %r1345, %r1356;
	redux.sync.add.s32 	%r1379, %r1346, %r1356;
	redux.sync.add.s32 	%r1380, %r1347, %r1356;
	redux.sync.add.s32 	%r1381, %r1348, %r1356;
	redux.sync.add.s32 	%r1382, %r1349, %r1356;
	redux.sync.add.s32 	%r1383, %r1350, %r1356;
	redux.sync.add.s32 	%r1384, %r1351, %r1356;
	redux.sync.add.s32 	%r1385, %r1352, %r1356;
	redux.sync.add.s32 	%r1386, %r1353, %r1356;
	redux.sync.add.s32 	%r1387, %r1354, %r1356;
	redux.sync.add.s32 	%r1388, %r1355, %r1356;
	st.shared.v4.b32 	[%r93], {%r1357, %r1358, %r1359, %r1360};
	st.shared.v4.b32 	[%r93+16], {%r1365, %r1366, %r1367, %r1368};
	st.shared.v4.b32 	[%r93+32], {%r1373, %r1374, %r1375, %r1376};
	st.shared.v4.b32 	[%r93+48], {%r1381, %r1382, %r1383, %r1384};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1389, %r1390, %r1391, %r1392}, [%r94];
	ld.shared.v4.b32 	{%r1393, %r1394, %r1395, %r1396}, [%r94+16];
	ld.shared.v4.b32 	{%r1397, %r1398, %r1399, %r1400}, [%r94+32];
	ld.shared.v4.b32 	{%r1401, %r1402, %r1403, %r1404}, [%r94+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r93], {%r1361, %r1362, %r1363, %r1364};
	st.shared.v4.b32 	[%r93+16], {%r1369, %r1370, %r1371, %r1372};
	st.shared.v4.b32 	[%r93+32], {%r1377, %r1378, %r1379, %r1380};
	st.shared.v4.b32 	[%r93+48], {%r1385, %r1386, %r1387, %r1388};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1405, %r1406, %r1407, %r1408}, [%r94];
	ld.shared.v4.b32 	{%r1409, %r1410, %r1411, %r1412}, [%r94+16];
	ld.shared.v4.b32 	{%r1413, %r1414, %r1415, %r1416}, [%r94+32];
	ld.shared.v4.b32 	{%r1417, %r1418, %r1419, %r1420}, [%r94+48];
	shfl.sync.bfly.b32 	%r1421, %r1389, 1, 31, -1;
$L__tmp24:
	add.s32 	%r1422, %r1421, %r1389;
$L__tmp25:
	shfl.sync.bfly.b32 	%r1423, %r1390, 1, 31, -1;
$L__tmp26:
	add.s32 	%r1424, %r1423, %r1390;
$L__tmp27:
	shfl.sync.bfly.b32 	%r1425, %r1391, 1, 31, -1;
$L__tmp28:
	add.s32 	%r1426, %r1425, %r1391;
$L__tmp29:
	shfl.sync.bfly.b32 	%r1427, %r1392, 1, 31, -1;
$L__tmp30:
	add.s32 	%r1428, %r1427, %r1392;
$L__tmp31:
	shfl.sync.bfly.b32 	%r1429, %r1405, 1, 31, -1;
$L__tmp32:
	add.s32 	%r1430, %r1429, %r1405;
$L__tmp33:
	shfl.sync.bfly.b32 	%r1431, %r1406, 1, 31, -1;
$L__tmp34:
	add.s32 	%r1432, %r1431, %r1406;
$L__tmp35:
	shfl.sync.bfly.b32 	%r1433, %r1407, 1, 31, -1;
$L__tmp36:
	add.s32 	%r1434, %r1433, %r1407;
$L__tmp37:
	shfl.sync.bfly.b32 	%r1435, %r1408, 1, 31, -1;
$L__tmp38:
	add.s32 	%r1436, %r1435, %r1408;
$L__tmp39:
	shfl.sync.bfly.b32 	%r1437, %r1393, 1, 31, -1;
$L__tmp40:
	add.s32 	%r1438, %r1437, %r1393;
$L__tmp41:
	shfl.sync.bfly.b32 	%r1439, %r1394, 1, 31, -1;
$L__tmp42:
	add.s32 	%r1440, %r1439, %r1394;
$L__tmp43:
	shfl.sync.bfly.b32 	%r1441, %r1395, 1, 31, -1;
$L__tmp44:
	add.s32 	%r1442, %r1441, %r1395;
$L__tmp45:
	shfl.sync.bfly.b32 	%r1443, %r1396, 1, 31, -1;
$L__tmp46:
	add.s32 	%r1444, %r1443, %r1396;
$L__tmp47:
	shfl.sync.bfly.b32 	%r1445, %r1409, 1, 31, -1;
$L__tmp48:
	add.s32 	%r1446, %r1445, %r1409;
$L__tmp49:
	shfl.sync.bfly.b32 	%r1447, %r1410, 1, 31, -1;
$L__tmp50:
	add.s32 	%r1448, %r1447, %r1410;
$L__tmp51:
	shfl.sync.bfly.b32 	%r1449, %r1411, 1, 31, -1;
$L__tmp52:
	add.s32 	%r1450, %r1449, %r1411;
$L__tmp53:
	shfl.sync.bfly.b32 	%r1451, %r1412, 1, 31, -1;
$L__tmp54:
	add.s32 	%r1452, %r1451, %r1412;
$L__tmp55:
	shfl.sync.bfly.b32 	%r1453, %r1397, 1, 31, -1;
$L__tmp56:
	add.s32 	%r1454, %r1453, %r1397;
$L__tmp57:
	shfl.sync.bfly.b32 	%r1455, %r1398, 1, 31, -1;
$L__tmp58:
	add.s32 	%r1456, %r1455, %r1398;
$L__tmp59:
	shfl.sync.bfly.b32 	%r1457, %r1399, 1, 31, -1;
$L__tmp60:
	add.s32 	%r1458, %r1457, %r1399;
$L__tmp61:
	shfl.sync.bfly.b32 	%r1459, %r1400, 1, 31, -1;
$L__tmp62:
	add.s32 	%r1460, %r1459, %r1400;
$L__tmp63:
	shfl.sync.bfly.b32 	%r1461, %r1413, 1, 31, -1;
$L__tmp64:
	add.s32 	%r1462, %r1461, %r1413;
$L__tmp65:
	shfl.sync.bfly.b32 	%r1463, %r1414, 1, 31, -1;
$L__tmp66:
	add.s32 	%r1464, %r1463, %r1414;
$L__tmp67:
	shfl.sync.bfly.b32 	%r1465, %r1415, 1, 31, -1;
$L__tmp68:
	add.s32 	%r1466, %r1465, %r1415;
$L__tmp69:
	shfl.sync.bfly.b32 	%r1467, %r1416, 1, 31, -1;
$L__tmp70:
	add.s32 	%r1468, %r1467, %r1416;
$L__tmp71:
	shfl.sync.bfly.b32 	%r1469, %r1401, 1, 31, -1;
$L__tmp72:
	add.s32 	%r1470, %r1469, %r1401;
$L__tmp73:
	shfl.sync.bfly.b32 	%r1471, %r1402, 1, 31, -1;
$L__tmp74:
	add.s32 	%r1472, %r1471, %r1402;
$L__tmp75:
	shfl.sync.bfly.b32 	%r1473, %r1403, 1, 31, -1;
$L__tmp76:
	add.s32 	%r1474, %r1473, %r1403;
$L__tmp77:
	shfl.sync.bfly.b32 	%r1475, %r1404, 1, 31, -1;
$L__tmp78:
	add.s32 	%r1476, %r1475, %r1404;
$L__tmp79:
	shfl.sync.bfly.b32 	%r1477, %r1417, 1, 31, -1;
$L__tmp80:
	add.s32 	%r1478, %r1477, %r1417;
$L__tmp81:
	shfl.sync.bfly.b32 	%r1479, %r1418, 1, 31, -1;
$L__tmp82:
	add.s32 	%r1480, %r1479, %r1418;
$L__tmp83:
	shfl.sync.bfly.b32 	%r1481, %r1419, 1, 31, -1;
$L__tmp84:
	add.s32 	%r1482, %r1481, %r1419;
$L__tmp85:
	shfl.sync.bfly.b32 	%r1483, %r1420, 1, 31, -1;
$L__tmp86:
	add.s32 	%r1484, %r1483, %r1420;
$L__tmp87:
	bar.sync 	0;
	st.shared.v4.b32 	[%r95], {%r1422, %r1424, %r1426, %r1428};
	st.shared.v4.b32 	[%r95+16], {%r1430, %r1432, %r1434, %r1436};
	st.shared.v4.b32 	[%r95+32], {%r1438, %r1440, %r1442, %r1444};
	st.shared.v4.b32 	[%r95+48], {%r1446, %r1448, %r1450, %r1452};
	st.shared.v4.b32 	[%r95+128], {%r1454, %r1456, %r1458, %r1460};
	st.shared.v4.b32 	[%r95+144], {%r1462, %r1464, %r1466, %r1468};
	st.shared.v4.b32 	[%r95+160], {%r1470, %r1472, %r1474, %r1476};
	st.shared.v4.b32 	[%r95+176], {%r1478, %r1480, %r1482, %r1484};
	bar.sync 	0;
	ld.shared.b32 	%r1485, [%r96];
	add.s32 	%r1524, %r1485, %r1524;
	add.s32 	%r1525, %r1525, 64;
	setp.lt.s32 	%p210, %r1525, %r99;
	@%p210 bra 	$L__BB0_7;
	setp.eq.b32 	%p211, %r1524, 0;
	selp.b32 	%r1526, 1, 0, %p211;
$L__tmp88:
$L__BB0_9:
	setp.lt.s32 	%p213, %r17, %r97;
$L__tmp89:
	mad.wide.u32 	%rd381, %r17, 4, %rd105;
	setp.eq.b32 	%p214, %r6, 0;
	and.pred 	%p212, %p214, %p213;
	@%p212 st.global.b32 [ %rd381 + 0 ], { %r1526 };
$L__tmp90:
	bra.uni 	$L__BB0_11;
$L__BB0_10:
	or.b32 	%r199, %r133, %r198;
	or.b32 	%r200, %r134, %r198;
	or.b32 	%r201, %r135, %r198;
	or.b32 	%r202, %r136, %r198;
	or.b32 	%r203, %r137, %r198;
	or.b32 	%r204, %r138, %r198;
	or.b32 	%r205, %r139, %r198;
	or.b32 	%r206, %r140, %r198;
	or.b32 	%r207, %r141, %r198;
	or.b32 	%r208, %r142, %r198;
	or.b32 	%r209, %r143, %r198;
	or.b32 	%r210, %r144, %r198;
	or.b32 	%r211, %r145, %r198;
	or.b32 	%r212, %r146, %r198;
	or.b32 	%r213, %r147, %r198;
	or.b32 	%r214, %r148, %r198;
	or.b32 	%r215, %r149, %r198;
	or.b32 	%r216, %r150, %r198;
	or.b32 	%r217, %r151, %r198;
	or.b32 	%r218, %r152, %r198;
	or.b32 	%r219, %r153, %r198;
	or.b32 	%r220, %r154, %r198;
	or.b32 	%r221, %r155, %r198;
	or.b32 	%r222, %r156, %r198;
	or.b32 	%r223, %r157, %r198;
	or.b32 	%r224, %r158, %r198;
	or.b32 	%r225, %r159, %r198;
	or.b32 	%r226, %r160, %r198;
	or.b32 	%r227, %r161, %r198;
	or.b32 	%r228, %r162, %r198;
	or.b32 	%r229, %r163, %r198;
	or.b32 	%r230, %r164, %r198;
	cvt.s64.s32 	%rd37, %r199;
	cvt.s64.s32 	%rd38, %r200;
	cvt.s64.s32 	%rd39, %r201;
	cvt.s64.s32 	%rd40, %r202;
	cvt.s64.s32 	%rd41, %r203;
	cvt.s64.s32 	%rd42, %r204;
	cvt.s64.s32 	%rd43, %r205;
	cvt.s64.s32 	%rd44, %r206;
	cvt.s64.s32 	%rd45, %r207;
	cvt.s64.s32 	%rd46, %r208;
	cvt.s64.s32 	%rd47, %r209;
	cvt.s64.s32 	%rd48, %r210;
	cvt.s64.s32 	%rd49, %r211;
	cvt.s64.s32 	%rd50, %r212;
	cvt.s64.s32 	%rd51, %r213;
	cvt.s64.s32 	%rd52, %r214;
	cvt.s64.s32 	%rd53, %r215;
	cvt.s64.s32 	%rd54, %r216;
	cvt.s64.s32 	%rd55, %r217;
	cvt.s64.s32 	%rd56, %r218;
	cvt.s64.s32 	%rd57, %r219;
	cvt.s64.s32 	%rd58, %r220;
	cvt.s64.s32 	%rd59, %r221;
	cvt.s64.s32 	%rd60, %r222;
	cvt.s64.s32 	%rd61, %r223;
	cvt.s64.s32 	%rd62, %r224;
	cvt.s64.s32 	%rd63, %r225;
	cvt.s64.s32 	%rd64, %r226;
	cvt.s64.s32 	%rd65, %r227;
	cvt.s64.s32 	%rd66, %r228;
	cvt.s64.s32 	%rd67, %r229;
	cvt.s64.s32 	%rd68, %r230;
	setp.lt.s32 	%p116, %r17, %r97;
	cvt.u32.u64 	%r1172, %rd68;
	cvt.u32.u64 	%r1173, %rd67;
	cvt.u32.u64 	%r1174, %rd66;
	cvt.u32.u64 	%r1175, %rd65;
	cvt.u32.u64 	%r1176, %rd64;
	cvt.u32.u64 	%r1177, %rd63;
	cvt.u32.u64 	%r1178, %rd62;
	cvt.u32.u64 	%r1179, %rd61;
	cvt.u32.u64 	%r1180, %rd60;
	cvt.u32.u64 	%r1181, %rd59;
	cvt.u32.u64 	%r1182, %rd58;
	cvt.u32.u64 	%r1183, %rd57;
	cvt.u32.u64 	%r1184, %rd56;
	cvt.u32.u64 	%r1185, %rd55;
	cvt.u32.u64 	%r1186, %rd54;
	cvt.u32.u64 	%r1187, %rd53;
	cvt.u32.u64 	%r1188, %rd52;
	cvt.u32.u64 	%r1189, %rd51;
	cvt.u32.u64 	%r1190, %rd50;
	cvt.u32.u64 	%r1191, %rd49;
	cvt.u32.u64 	%r1192, %rd48;
	cvt.u32.u64 	%r1193, %rd47;
	cvt.u32.u64 	%r1194, %rd46;
	cvt.u32.u64 	%r1195, %rd45;
	cvt.u32.u64 	%r1196, %rd44;
	cvt.u32.u64 	%r1197, %rd43;
	cvt.u32.u64 	%r1198, %rd42;
	cvt.u32.u64 	%r1199, %rd41;
	cvt.u32.u64 	%r1200, %rd40;
	cvt.u32.u64 	%r1201, %rd39;
	cvt.u32.u64 	%r1202, %rd38;
	cvt.u32.u64 	%r1203, %rd37;
	mul.lo.s64 	%rd278, %rd2, %rd68;
	shl.b64 	%rd279, %rd278, 2;
	add.s64 	%rd280, %rd71, %rd279;
	mul.wide.u32 	%rd281, %r17, 4;
	add.s64 	%rd277, %rd280, %rd281;
	mul.lo.s64 	%rd282, %rd2, %rd67;
	shl.b64 	%rd283, %rd282, 2;
	add.s64 	%rd284, %rd71, %rd283;
	add.s64 	%rd276, %rd284, %rd281;
	mul.lo.s64 	%rd285, %rd2, %rd66;
	shl.b64 	%rd286, %rd285, 2;
	add.s64 	%rd287, %rd71, %rd286;
	add.s64 	%rd275, %rd287, %rd281;
	mul.lo.s64 	%rd288, %rd2, %rd65;
	shl.b64 	%rd289, %rd288, 2;
	add.s64 	%rd290, %rd71, %rd289;
	add.s64 	%rd274, %rd290, %rd281;
	mul.lo.s64 	%rd291, %rd2, %rd64;
	shl.b64 	%rd292, %rd291, 2;
	add.s64 	%rd293, %rd71, %rd292;
	add.s64 	%rd273, %rd293, %rd281;
	mul.lo.s64 	%rd294, %rd2, %rd63;
	shl.b64 	%rd295, %rd294, 2;
	add.s64 	%rd296, %rd71, %rd295;
	add.s64 	%rd272, %rd296, %rd281;
	mul.lo.s64 	%rd297, %rd2, %rd62;
	shl.b64 	%rd298, %rd297, 2;
	add.s64 	%rd299, %rd71, %rd298;
	add.s64 	%rd271, %rd299, %rd281;
	mul.lo.s64 	%rd300, %rd2, %rd61;
	shl.b64 	%rd301, %rd300, 2;
	add.s64 	%rd302, %rd71, %rd301;
	add.s64 	%rd270, %rd302, %rd281;
	mul.lo.s64 	%rd303, %rd2, %rd60;
	shl.b64 	%rd304, %rd303, 2;
	add.s64 	%rd305, %rd71, %rd304;
	add.s64 	%rd269, %rd305, %rd281;
	mul.lo.s64 	%rd306, %rd2, %rd59;
	shl.b64 	%rd307, %rd306, 2;
	add.s64 	%rd308, %rd71, %rd307;
	add.s64 	%rd268, %rd308, %rd281;
	mul.lo.s64 	%rd309, %rd2, %rd58;
	shl.b64 	%rd310, %rd309, 2;
	add.s64 	%rd311, %rd71, %rd310;
	add.s64 	%rd267, %rd311, %rd281;
	mul.lo.s64 	%rd312, %rd2, %rd57;
	shl.b64 	%rd313, %rd312, 2;
	add.s64 	%rd314, %rd71, %rd313;
	add.s64 	%rd266, %rd314, %rd281;
	mul.lo.s64 	%rd315, %rd2, %rd56;
	shl.b64 	%rd316, %rd315, 2;
	add.s64 	%rd317, %rd71, %rd316;
	add.s64 	%rd265, %rd317, %rd281;
	mul.lo.s64 	%rd318, %rd2, %rd55;
	shl.b64 	%rd319, %rd318, 2;
	add.s64 	%rd320, %rd71, %rd319;
	add.s64 	%rd264, %rd320, %rd281;
	mul.lo.s64 	%rd321, %rd2, %rd54;
	shl.b64 	%rd322, %rd321, 2;
	add.s64 	%rd323, %rd71, %rd322;
	add.s64 	%rd263, %rd323, %rd281;
	mul.lo.s64 	%rd324, %rd2, %rd53;
	shl.b64 	%rd325, %rd324, 2;
	add.s64 	%rd326, %rd71, %rd325;
	add.s64 	%rd262, %rd326, %rd281;
	mul.lo.s64 	%rd327, %rd2, %rd52;
	shl.b64 	%rd328, %rd327, 2;
	add.s64 	%rd329, %rd71, %rd328;
	add.s64 	%rd261, %rd329, %rd281;
	mul.lo.s64 	%rd330, %rd2, %rd51;
	shl.b64 	%rd331, %rd330, 2;
	add.s64 	%rd332, %rd71, %rd331;
	add.s64 	%rd260, %rd332, %rd281;
	mul.lo.s64 	%rd333, %rd2, %rd50;
	shl.b64 	%rd334, %rd333, 2;
	add.s64 	%rd335, %rd71, %rd334;
	add.s64 	%rd259, %rd335, %rd281;
	mul.lo.s64 	%rd336, %rd2, %rd49;
	shl.b64 	%rd337, %rd336, 2;
	add.s64 	%rd338, %rd71, %rd337;
	add.s64 	%rd258, %rd338, %rd281;
	mul.lo.s64 	%rd339, %rd2, %rd48;
	shl.b64 	%rd340, %rd339, 2;
	add.s64 	%rd341, %rd71, %rd340;
	add.s64 	%rd257, %rd341, %rd281;
	mul.lo.s64 	%rd342, %rd2, %rd47;
	shl.b64 	%rd343, %rd342, 2;
	add.s64 	%rd344, %rd71, %rd343;
	add.s64 	%rd256, %rd344, %rd281;
	mul.lo.s64 	%rd345, %rd2, %rd46;
	shl.b64 	%rd346, %rd345, 2;
	add.s64 	%rd347, %rd71, %rd346;
	add.s64 	%rd255, %rd347, %rd281;
	mul.lo.s64 	%rd348, %rd2, %rd45;
	shl.b64 	%rd349, %rd348, 2;
	add.s64 	%rd350, %rd71, %rd349;
	add.s64 	%rd254, %rd350, %rd281;
	mul.lo.s64 	%rd351, %rd2, %rd44;
	shl.b64 	%rd352, %rd351, 2;
	add.s64 	%rd353, %rd71, %rd352;
	add.s64 	%rd253, %rd353, %rd281;
	mul.lo.s64 	%rd354, %rd2, %rd43;
	shl.b64 	%rd355, %rd354, 2;
	add.s64 	%rd356, %rd71, %rd355;
	add.s64 	%rd252, %rd356, %rd281;
	mul.lo.s64 	%rd357, %rd2, %rd42;
	shl.b64 	%rd358, %rd357, 2;
	add.s64 	%rd359, %rd71, %rd358;
	add.s64 	%rd251, %rd359, %rd281;
	mul.lo.s64 	%rd360, %rd2, %rd41;
	shl.b64 	%rd361, %rd360, 2;
	add.s64 	%rd362, %rd71, %rd361;
	add.s64 	%rd250, %rd362, %rd281;
	mul.lo.s64 	%rd363, %rd2, %rd40;
	shl.b64 	%rd364, %rd363, 2;
	add.s64 	%rd365, %rd71, %rd364;
	add.s64 	%rd249, %rd365, %rd281;
	mul.lo.s64 	%rd366, %rd2, %rd39;
	shl.b64 	%rd367, %rd366, 2;
	add.s64 	%rd368, %rd71, %rd367;
	add.s64 	%rd248, %rd368, %rd281;
	mul.lo.s64 	%rd369, %rd2, %rd38;
	shl.b64 	%rd370, %rd369, 2;
	add.s64 	%rd371, %rd71, %rd370;
	add.s64 	%rd247, %rd371, %rd281;
	mul.lo.s64 	%rd372, %rd2, %rd37;
	shl.b64 	%rd373, %rd372, 2;
	add.s64 	%rd374, %rd71, %rd373;
	add.s64 	%rd246, %rd374, %rd281;
	setp.lt.s32 	%p117, %r1172, %r97;
	and.pred 	%p115, %p116, %p117;
	setp.lt.s32 	%p118, %r1173, %r97;
	and.pred 	%p114, %p116, %p118;
	setp.lt.s32 	%p119, %r1174, %r97;
	and.pred 	%p113, %p116, %p119;
	setp.lt.s32 	%p120, %r1175, %r97;
	and.pred 	%p112, %p116, %p120;
	setp.lt.s32 	%p121, %r1176, %r97;
	and.pred 	%p111, %p116, %p121;
	setp.lt.s32 	%p122, %r1177, %r97;
	and.pred 	%p110, %p116, %p122;
	setp.lt.s32 	%p123, %r1178, %r97;
	and.pred 	%p109, %p116, %p123;
	setp.lt.s32 	%p124, %r1179, %r97;
	and.pred 	%p108, %p116, %p124;
	setp.lt.s32 	%p125, %r1180, %r97;
	and.pred 	%p107, %p116, %p125;
	setp.lt.s32 	%p126, %r1181, %r97;
	and.pred 	%p106, %p116, %p126;
	setp.lt.s32 	%p127, %r1182, %r97;
	and.pred 	%p105, %p116, %p127;
	setp.lt.s32 	%p128, %r1183, %r97;
	and.pred 	%p104, %p116, %p128;
	setp.lt.s32 	%p129, %r1184, %r97;
	and.pred 	%p103, %p116, %p129;
	setp.lt.s32 	%p130, %r1185, %r97;
	and.pred 	%p102, %p116, %p130;
	setp.lt.s32 	%p131, %r1186, %r97;
	and.pred 	%p101, %p116, %p131;
	setp.lt.s32 	%p132, %r1187, %r97;
	and.pred 	%p100, %p116, %p132;
	setp.lt.s32 	%p133, %r1188, %r97;
	and.pred 	%p99, %p116, %p133;
	setp.lt.s32 	%p134, %r1189, %r97;
	and.pred 	%p98, %p116, %p134;
	setp.lt.s32 	%p135, %r1190, %r97;
	and.pred 	%p97, %p116, %p135;
	setp.lt.s32 	%p136, %r1191, %r97;
	and.pred 	%p96, %p116, %p136;
	setp.lt.s32 	%p137, %r1192, %r97;
	and.pred 	%p95, %p116, %p137;
	setp.lt.s32 	%p138, %r1193, %r97;
	and.pred 	%p94, %p116, %p138;
	setp.lt.s32 	%p139, %r1194, %r97;
	and.pred 	%p93, %p116, %p139;
	setp.lt.s32 	%p140, %r1195, %r97;
	and.pred 	%p92, %p116, %p140;
	setp.lt.s32 	%p141, %r1196, %r97;
	and.pred 	%p91, %p116, %p141;
	setp.lt.s32 	%p142, %r1197, %r97;
	and.pred 	%p90, %p116, %p142;
	setp.lt.s32 	%p143, %r1198, %r97;
	and.pred 	%p89, %p116, %p143;
	setp.lt.s32 	%p144, %r1199, %r97;
	and.pred 	%p88, %p116, %p144;
	setp.lt.s32 	%p145, %r1200, %r97;
	and.pred 	%p87, %p116, %p145;
	setp.lt.s32 	%p146, %r1201, %r97;
	and.pred 	%p86, %p116, %p146;
	setp.lt.s32 	%p147, %r1202, %r97;
	and.pred 	%p85, %p116, %p147;
	setp.lt.s32 	%p148, %r1203, %r97;
	and.pred 	%p84, %p116, %p148;
	bar.sync 	0;
	and.b32 	%r1204, %r25, 1904;
	and.b32 	%r1205, %r3, 8;
	shl.b32 	%r1206, %r1205, 8;
	add.s32 	%r1207, %r233, %r1206;
	add.s32 	%r1208, %r1207, %r1204;
	st.shared.v4.b32 	[%r1208], {%r36, %r33, %r34, %r35};
	st.shared.v4.b32 	[%r1208+128], {%r51, %r52, %r53, %r54};
	bar.sync 	0;
	and.b32 	%r1209, %r3, 24;
	shl.b32 	%r1210, %r1209, 5;
	shl.b32 	%r1211, %r3, 6;
	and.b32 	%r1212, %r1211, 2048;
	shl.b32 	%r1213, %r6, 1;
	add.s32 	%r1214, %r233, %r1212;
	add.s32 	%r1215, %r1214, %r1213;
	add.s32 	%r1216, %r1215, %r1210;
	add.s32 	%r1217, %r1216, %r41;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1108, %r1110, %r1112, %r1114}, [%r1217];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1116, %r1118, %r1120, %r1122}, [%r1217+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1208], {%r67, %r68, %r69, %r70};
	st.shared.v4.b32 	[%r1208+128], {%r83, %r84, %r85, %r86};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1109, %r1111, %r1113, %r1115}, [%r1217];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1117, %r1119, %r1121, %r1123}, [%r1217+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1208], {%r40, %r37, %r38, %r39};
	st.shared.v4.b32 	[%r1208+128], {%r55, %r56, %r57, %r58};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1124, %r1126, %r1128, %r1130}, [%r1217];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1132, %r1134, %r1136, %r1138}, [%r1217+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1208], {%r71, %r72, %r73, %r74};
	st.shared.v4.b32 	[%r1208+128], {%r87, %r88, %r89, %r90};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1125, %r1127, %r1129, %r1131}, [%r1217];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1133, %r1135, %r1137, %r1139}, [%r1217+1024];
	@%p1 st.global.b32 [ %rd72 + 0 ], { %r1108 };
	@%p2 st.global.b32 [ %rd73 + 0 ], { %r1109 };
	@%p3 st.global.b32 [ %rd74 + 0 ], { %r1110 };
	@%p4 st.global.b32 [ %rd75 + 0 ], { %r1111 };
	@%p5 st.global.b32 [ %rd76 + 0 ], { %r1112 };
	@%p6 st.global.b32 [ %rd77 + 0 ], { %r1113 };
	@%p7 st.global.b32 [ %rd78 + 0 ], { %r1114 };
	@%p8 st.global.b32 [ %rd79 + 0 ], { %r1115 };
	@%p9 st.global.b32 [ %rd80 + 0 ], { %r1116 };
	@%p10 st.global.b32 [ %rd81 + 0 ], { %r1117 };
	@%p11 st.global.b32 [ %rd82 + 0 ], { %r1118 };
	@%p12 st.global.b32 [ %rd83 + 0 ], { %r1119 };
	@%p13 st.global.b32 [ %rd84 + 0 ], { %r1120 };
	@%p14 st.global.b32 [ %rd85 + 0 ], { %r1121 };
	@%p15 st.global.b32 [ %rd86 + 0 ], { %r1122 };
	@%p16 st.global.b32 [ %rd87 + 0 ], { %r1123 };
	@%p17 st.global.b32 [ %rd88 + 0 ], { %r1124 };
	@%p18 st.global.b32 [ %rd89 + 0 ], { %r1125 };
	@%p19 st.global.b32 [ %rd90 + 0 ], { %r1126 };
	@%p20 st.global.b32 [ %rd91 + 0 ], { %r1127 };
	@%p21 st.global.b32 [ %rd92 + 0 ], { %r1128 };
	@%p22 st.global.b32 [ %rd93 + 0 ], { %r1129 };
	@%p23 st.global.b32 [ %rd94 + 0 ], { %r1130 };
	@%p24 st.global.b32 [ %rd95 + 0 ], { %r1131 };
	@%p25 st.global.b32 [ %rd96 + 0 ], { %r1132 };
	@%p26 st.global.b32 [ %rd97 + 0 ], { %r1133 };
	@%p27 st.global.b32 [ %rd98 + 0 ], { %r1134 };
	@%p28 st.global.b32 [ %rd99 + 0 ], { %r1135 };
	@%p29 st.global.b32 [ %rd100 + 0 ], { %r1136 };
	@%p30 st.global.b32 [ %rd101 + 0 ], { %r1137 };
	@%p31 st.global.b32 [ %rd102 + 0 ], { %r1138 };
	@%p32 st.global.b32 [ %rd103 + 0 ], { %r1139 };
	bar.sync 	0;
	shl.b32 	%r1218, %r1205, 5;
	xor.b32 	%r1219, %r41, %r4;
	add.s32 	%r1220, %r32, %r31;
	add.s32 	%r1221, %r1220, %r1218;
	add.s32 	%r1222, %r1221, %r1219;
	st.shared.v4.b32 	[%r1222], {%r36, %r51, %r67, %r83};
	st.shared.v4.b32 	[%r1222+128], {%r33, %r52, %r68, %r84};
	st.shared.v4.b32 	[%r1222+512], {%r40, %r55, %r71, %r87};
	st.shared.v4.b32 	[%r1222+640], {%r37, %r56, %r72, %r88};
	bar.sync 	0;
	shl.b32 	%r1223, %r1209, 7;
	and.b32 	%r1224, %r25, 624;
	and.b32 	%r1225, %r29, 176;
	or.b32 	%r1226, %r1223, %r1224;
	xor.b32 	%r1227, %r1226, %r1225;
	add.s32 	%r1228, %r233, %r1227;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1140, %r1142, %r1144, %r1146}, [%r1228];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1156, %r1158, %r1160, %r1162}, [%r1228+256];
	xor.b32 	%r1229, %r1227, 64;
	add.s32 	%r1230, %r233, %r1229;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1148, %r1150, %r1152, %r1154}, [%r1230+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1164, %r1166, %r1168, %r1170}, [%r1230+4352];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1222], {%r34, %r53, %r69, %r85};
	st.shared.v4.b32 	[%r1222+128], {%r35, %r54, %r70, %r86};
	st.shared.v4.b32 	[%r1222+512], {%r38, %r57, %r73, %r89};
	st.shared.v4.b32 	[%r1222+640], {%r39, %r58, %r74, %r90};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1141, %r1143, %r1145, %r1147}, [%r1228];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1157, %r1159, %r1161, %r1163}, [%r1228+256];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1149, %r1151, %r1153, %r1155}, [%r1230+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1165, %r1167, %r1169, %r1171}, [%r1230+4352];
	@%p84 st.global.b32 [ %rd246 + 0 ], { %r1140 };
	@%p85 st.global.b32 [ %rd247 + 0 ], { %r1141 };
	@%p86 st.global.b32 [ %rd248 + 0 ], { %r1142 };
	@%p87 st.global.b32 [ %rd249 + 0 ], { %r1143 };
	@%p88 st.global.b32 [ %rd250 + 0 ], { %r1144 };
	@%p89 st.global.b32 [ %rd251 + 0 ], { %r1145 };
	@%p90 st.global.b32 [ %rd252 + 0 ], { %r1146 };
	@%p91 st.global.b32 [ %rd253 + 0 ], { %r1147 };
	@%p92 st.global.b32 [ %rd254 + 0 ], { %r1148 };
	@%p93 st.global.b32 [ %rd255 + 0 ], { %r1149 };
	@%p94 st.global.b32 [ %rd256 + 0 ], { %r1150 };
	@%p95 st.global.b32 [ %rd257 + 0 ], { %r1151 };
	@%p96 st.global.b32 [ %rd258 + 0 ], { %r1152 };
	@%p97 st.global.b32 [ %rd259 + 0 ], { %r1153 };
	@%p98 st.global.b32 [ %rd260 + 0 ], { %r1154 };
	@%p99 st.global.b32 [ %rd261 + 0 ], { %r1155 };
	@%p100 st.global.b32 [ %rd262 + 0 ], { %r1156 };
	@%p101 st.global.b32 [ %rd263 + 0 ], { %r1157 };
	@%p102 st.global.b32 [ %rd264 + 0 ], { %r1158 };
	@%p103 st.global.b32 [ %rd265 + 0 ], { %r1159 };
	@%p104 st.global.b32 [ %rd266 + 0 ], { %r1160 };
	@%p105 st.global.b32 [ %rd267 + 0 ], { %r1161 };
	@%p106 st.global.b32 [ %rd268 + 0 ], { %r1162 };
	@%p107 st.global.b32 [ %rd269 + 0 ], { %r1163 };
	@%p108 st.global.b32 [ %rd270 + 0 ], { %r1164 };
	@%p109 st.global.b32 [ %rd271 + 0 ], { %r1165 };
	@%p110 st.global.b32 [ %rd272 + 0 ], { %r1166 };
	@%p111 st.global.b32 [ %rd273 + 0 ], { %r1167 };
	@%p112 st.global.b32 [ %rd274 + 0 ], { %r1168 };
	@%p113 st.global.b32 [ %rd275 + 0 ], { %r1169 };
	@%p114 st.global.b32 [ %rd276 + 0 ], { %r1170 };
	@%p115 st.global.b32 [ %rd277 + 0 ], { %r1171 };
$L__BB0_11:
	ret;
$L__tmp91:
$L__func_end0:
}
)PTX";
constexpr char means_fp32[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_fp32(
	.param .u64 .ptr .global .align 1 means_fp32_param_0,
	.param .u64 .ptr .global .align 1 means_fp32_param_1,
	.param .u64 .ptr .global .align 1 means_fp32_param_2,
	.param .u64 .ptr .global .align 1 means_fp32_param_3,
	.param .u64 .ptr .global .align 1 means_fp32_param_4,
	.param .u32 means_fp32_param_5,
	.param .u32 means_fp32_param_6,
	.param .u32 means_fp32_param_7,
	.param .u64 .ptr .global .align 1 means_fp32_param_8,
	.param .u64 .ptr .global .align 1 means_fp32_param_9
)
.reqntid 32
{
	.reg .pred 	%p<30>;
	.reg .b32 	%r<183>;
	.reg .b64 	%rd<94>;
$L__func_begin0:
	ld.param.b64 	%rd8, [means_fp32_param_4];
$L__tmp0:
	mov.u32 	%r5, %ctaid.x;
	ld.param.b64 	%rd12, [means_fp32_param_2];
	mov.u32 	%r6, %ctaid.z;
	cvt.u64.u32 	%rd13, %r6;
	ld.param.b64 	%rd14, [means_fp32_param_3];
	ld.param.b32 	%r7, [means_fp32_param_6];
	shr.s32 	%r8, %r7, 31;
	shr.u32 	%r9, %r8, 28;
	add.s32 	%r10, %r7, %r9;
	shr.s32 	%r11, %r10, 4;
	mov.u32 	%r12, %ctaid.y;
	shl.b32 	%r13, %r12, 8;
	ld.param.s32 	%rd16, [means_fp32_param_7];
	mov.u32 	%r14, %tid.x;
	shl.b32 	%r15, %r14, 2;
	and.b32 	%r16, %r15, 124;
	or.b32 	%r17, %r16, %r13;
	or.b32 	%r1, %r17, 128;
	mul.lo.s64 	%rd1, %rd16, %rd13;
	shl.b64 	%rd17, %rd1, 2;
	add.s64 	%rd18, %rd12, %rd17;
	cvt.u64.u32 	%rd2, %r5;
	mul.wide.u32 	%rd19, %r5, 4;
	add.s64 	%rd9, %rd18, %rd19;
	mov.u32 %r3, 0x0;
	ld.global.b32 { %r3 }, [ %rd9 + 0 ];
	add.s64 	%rd20, %rd14, %rd17;
	add.s64 	%rd10, %rd20, %rd19;
	mov.u32 %r4, 0x0;
	ld.global.b32 { %r4 }, [ %rd10 + 0 ];
	cvt.rzi.s32.f32 	%r2, %r4;
	mul.wide.s32 	%rd5, %r11, 16;
	setp.lt.s32 	%p1, %r2, 1;
	cvt.u64.u32 	%rd6, %r17;
	mov.b32 	%r175, 0f00000000;
	cvt.u32.u64 	%r172, %rd5;
	cvt.u32.u64 	%r173, %rd6;
	shl.b64 	%rd93, %rd6, 2;
	mov.b32 	%r176, %r175;
	mov.b32 	%r177, %r175;
	mov.b32 	%r178, %r175;
	mov.b32 	%r179, %r175;
	mov.b32 	%r180, %r175;
	mov.b32 	%r181, %r175;
	mov.b32 	%r182, %r175;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd7, [means_fp32_param_0];
	ld.param.b64 	%rd11, [means_fp32_param_1];
	ld.param.s32 	%rd15, [means_fp32_param_5];
	mul.lo.s64 	%rd3, %rd15, %rd13;
	shl.b64 	%rd21, %rd3, 2;
	add.s64 	%rd22, %rd11, %rd21;
	max.s32 	%r18, %r3, 0;
	mad.wide.u32 	%rd4, %r18, 4, %rd22;
	mov.b32 	%r24, 0;
	mov.b32 	%r175, 0f00000000;
	mov.b32 	%r176, %r175;
	mov.b32 	%r177, %r175;
	mov.b32 	%r178, %r175;
	mov.b32 	%r179, %r175;
	mov.b32 	%r180, %r175;
	mov.b32 	%r181, %r175;
	mov.b32 	%r182, %r175;
	mov.b32 	%r174, %r24;
$L__BB0_2:
	setp.lt.s32 	%p4, %r1, %r172;
	setp.lt.s32 	%p3, %r173, %r172;
	mad.wide.s32 	%rd23, %r174, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r19, 0x0;
	@%p2 ld.global.b32 { %r19 }, [ %rd23 + 0 ];
	cvt.s64.s32 	%rd47, %r19;
	add.s64 	%rd48, %rd3, %rd47;
	mul.lo.s64 	%rd49, %rd48, %rd5;
	shl.b64 	%rd50, %rd49, 2;
	add.s64 	%rd51, %rd7, %rd50;
	add.s64 	%rd24, %rd51, %rd93;
	add.s64 	%rd25, %rd24, 512;
	mov.u32 %r20, %r24;
	mov.u32 %r21, %r24;
	mov.u32 %r22, %r24;
	mov.u32 %r23, %r24;
	@%p3 ld.global.v4.b32 { %r20, %r21, %r22, %r23 }, [ %rd24 + 0 ];
	mov.u32 %r25, %r24;
	mov.u32 %r26, %r24;
	mov.u32 %r27, %r24;
	mov.u32 %r28, %r24;
	@%p4 ld.global.v4.b32 { %r25, %r26, %r27, %r28 }, [ %rd25 + 0 ];
	add.f32 	%r92, %r175, %r20;
	add.f32 	%r93, %r176, %r21;
	add.f32 	%r94, %r177, %r22;
	add.f32 	%r95, %r178, %r23;
	add.f32 	%r96, %r179, %r25;
	add.f32 	%r97, %r180, %r26;
	add.f32 	%r98, %r181, %r27;
	add.f32 	%r99, %r182, %r28;
	add.s32 	%r100, %r174, 1;
	setp.lt.s32 	%p5, %r100, %r2;
	add.s64 	%rd26, %rd23, 4;
	mov.u32 %r29, 0x0;
	@%p5 ld.global.b32 { %r29 }, [ %rd26 + 0 ];
	cvt.s64.s32 	%rd52, %r29;
	and.pred 	%p6, %p3, %p5;
	and.pred 	%p7, %p4, %p5;
	add.s64 	%rd53, %rd3, %rd52;
	mul.lo.s64 	%rd54, %rd53, %rd5;
	shl.b64 	%rd55, %rd54, 2;
	add.s64 	%rd56, %rd7, %rd55;
	add.s64 	%rd27, %rd56, %rd93;
	add.s64 	%rd28, %rd27, 512;
	mov.u32 %r30, %r24;
	mov.u32 %r31, %r24;
	mov.u32 %r32, %r24;
	mov.u32 %r33, %r24;
	@%p6 ld.global.v4.b32 { %r30, %r31, %r32, %r33 }, [ %rd27 + 0 ];
	mov.u32 %r34, %r24;
	mov.u32 %r35, %r24;
	mov.u32 %r36, %r24;
	mov.u32 %r37, %r24;
	@%p7 ld.global.v4.b32 { %r34, %r35, %r36, %r37 }, [ %rd28 + 0 ];
	add.f32 	%r101, %r92, %r30;
	add.f32 	%r102, %r93, %r31;
	add.f32 	%r103, %r94, %r32;
	add.f32 	%r104, %r95, %r33;
	add.f32 	%r105, %r96, %r34;
	add.f32 	%r106, %r97, %r35;
	add.f32 	%r107, %r98, %r36;
	add.f32 	%r108, %r99, %r37;
	add.s32 	%r109, %r174, 2;
	setp.lt.s32 	%p8, %r109, %r2;
	add.s64 	%rd29, %rd23, 8;
	mov.u32 %r38, 0x0;
	@%p8 ld.global.b32 { %r38 }, [ %rd29 + 0 ];
	cvt.s64.s32 	%rd57, %r38;
	and.pred 	%p9, %p3, %p8;
	and.pred 	%p10, %p4, %p8;
	add.s64 	%rd58, %rd3, %rd57;
	mul.lo.s64 	%rd59, %rd58, %rd5;
	shl.b64 	%rd60, %rd59, 2;
	add.s64 	%rd61, %rd7, %rd60;
	add.s64 	%rd30, %rd61, %rd93;
	add.s64 	%rd31, %rd30, 512;
	mov.u32 %r39, %r24;
	mov.u32 %r40, %r24;
	mov.u32 %r41, %r24;
	mov.u32 %r42, %r24;
	@%p9 ld.global.v4.b32 { %r39, %r40, %r41, %r42 }, [ %rd30 + 0 ];
	mov.u32 %r43, %r24;
	mov.u32 %r44, %r24;
	mov.u32 %r45, %r24;
	mov.u32 %r46, %r24;
	@%p10 ld.global.v4.b32 { %r43, %r44, %r45, %r46 }, [ %rd31 + 0 ];
	add.f32 	%r110, %r101, %r39;
	add.f32 	%r111, %r102, %r40;
	add.f32 	%r112, %r103, %r41;
	add.f32 	%r113, %r104, %r42;
	add.f32 	%r114, %r105, %r43;
	add.f32 	%r115, %r106, %r44;
	add.f32 	%r116, %r107, %r45;
	add.f32 	%r117, %r108, %r46;
	add.s32 	%r118, %r174, 3;
	setp.lt.s32 	%p11, %r118, %r2;
	add.s64 	%rd32, %rd23, 12;
	mov.u32 %r47, 0x0;
	@%p11 ld.global.b32 { %r47 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd62, %r47;
	and.pred 	%p12, %p3, %p11;
	and.pred 	%p13, %p4, %p11;
	add.s64 	%rd63, %rd3, %rd62;
	mul.lo.s64 	%rd64, %rd63, %rd5;
	shl.b64 	%rd65, %rd64, 2;
	add.s64 	%rd66, %rd7, %rd65;
	add.s64 	%rd33, %rd66, %rd93;
	add.s64 	%rd34, %rd33, 512;
	mov.u32 %r48, %r24;
	mov.u32 %r49, %r24;
	mov.u32 %r50, %r24;
	mov.u32 %r51, %r24;
	@%p12 ld.global.v4.b32 { %r48, %r49, %r50, %r51 }, [ %rd33 + 0 ];
	mov.u32 %r52, %r24;
	mov.u32 %r53, %r24;
	mov.u32 %r54, %r24;
	mov.u32 %r55, %r24;
	@%p13 ld.global.v4.b32 { %r52, %r53, %r54, %r55 }, [ %rd34 + 0 ];
	add.f32 	%r119, %r110, %r48;
	add.f32 	%r120, %r111, %r49;
	add.f32 	%r121, %r112, %r50;
	add.f32 	%r122, %r113, %r51;
	add.f32 	%r123, %r114, %r52;
	add.f32 	%r124, %r115, %r53;
	add.f32 	%r125, %r116, %r54;
	add.f32 	%r126, %r117, %r55;
	add.s32 	%r127, %r174, 4;
	setp.lt.s32 	%p14, %r127, %r2;
	add.s64 	%rd35, %rd23, 16;
	mov.u32 %r56, 0x0;
	@%p14 ld.global.b32 { %r56 }, [ %rd35 + 0 ];
	cvt.s64.s32 	%rd67, %r56;
	and.pred 	%p15, %p3, %p14;
	and.pred 	%p16, %p4, %p14;
	add.s64 	%rd68, %rd3, %rd67;
	mul.lo.s64 	%rd69, %rd68, %rd5;
	shl.b64 	%rd70, %rd69, 2;
	add.s64 	%rd71, %rd7, %rd70;
	add.s64 	%rd36, %rd71, %rd93;
	add.s64 	%rd37, %rd36, 512;
	mov.u32 %r57, %r24;
	mov.u32 %r58, %r24;
	mov.u32 %r59, %r24;
	mov.u32 %r60, %r24;
	@%p15 ld.global.v4.b32 { %r57, %r58, %r59, %r60 }, [ %rd36 + 0 ];
	mov.u32 %r61, %r24;
	mov.u32 %r62, %r24;
	mov.u32 %r63, %r24;
	mov.u32 %r64, %r24;
	@%p16 ld.global.v4.b32 { %r61, %r62, %r63, %r64 }, [ %rd37 + 0 ];
	add.f32 	%r128, %r119, %r57;
	add.f32 	%r129, %r120, %r58;
	add.f32 	%r130, %r121, %r59;
	add.f32 	%r131, %r122, %r60;
	add.f32 	%r132, %r123, %r61;
	add.f32 	%r133, %r124, %r62;
	add.f32 	%r134, %r125, %r63;
	add.f32 	%r135, %r126, %r64;
	add.s32 	%r136, %r174, 5;
	setp.lt.s32 	%p17, %r136, %r2;
	add.s64 	%rd38, %rd23, 20;
	mov.u32 %r65, 0x0;
	@%p17 ld.global.b32 { %r65 }, [ %rd38 + 0 ];
	cvt.s64.s32 	%rd72, %r65;
	and.pred 	%p18, %p3, %p17;
	and.pred 	%p19, %p4, %p17;
	add.s64 	%rd73, %rd3, %rd72;
	mul.lo.s64 	%rd74, %rd73, %rd5;
	shl.b64 	%rd75, %rd74, 2;
	add.s64 	%rd76, %rd7, %rd75;
	add.s64 	%rd39, %rd76, %rd93;
	add.s64 	%rd40, %rd39, 512;
	mov.u32 %r66, %r24;
	mov.u32 %r67, %r24;
	mov.u32 %r68, %r24;
	mov.u32 %r69, %r24;
	@%p18 ld.global.v4.b32 { %r66, %r67, %r68, %r69 }, [ %rd39 + 0 ];
	mov.u32 %r70, %r24;
	mov.u32 %r71, %r24;
	mov.u32 %r72, %r24;
	mov.u32 %r73, %r24;
	@%p19 ld.global.v4.b32 { %r70, %r71, %r72, %r73 }, [ %rd40 + 0 ];
	add.f32 	%r137, %r128, %r66;
	add.f32 	%r138, %r129, %r67;
	add.f32 	%r139, %r130, %r68;
	add.f32 	%r140, %r131, %r69;
	add.f32 	%r141, %r132, %r70;
	add.f32 	%r142, %r133, %r71;
	add.f32 	%r143, %r134, %r72;
	add.f32 	%r144, %r135, %r73;
	add.s32 	%r145, %r174, 6;
	setp.lt.s32 	%p20, %r145, %r2;
	add.s64 	%rd41, %rd23, 24;
	mov.u32 %r74, 0x0;
	@%p20 ld.global.b32 { %r74 }, [ %rd41 + 0 ];
	cvt.s64.s32 	%rd77, %r74;
	and.pred 	%p21, %p3, %p20;
	and.pred 	%p22, %p4, %p20;
	add.s64 	%rd78, %rd3, %rd77;
	mul.lo.s64 	%rd79, %rd78, %rd5;
	shl.b64 	%rd80, %rd79, 2;
	add.s64 	%rd81, %rd7, %rd80;
	add.s64 	%rd42, %rd81, %rd93;
	add.s64 	%rd43, %rd42, 512;
	mov.u32 %r75, %r24;
	mov.u32 %r76, %r24;
	mov.u32 %r77, %r24;
	mov.u32 %r78, %r24;
	@%p21 ld.global.v4.b32 { %r75, %r76, %r77, %r78 }, [ %rd42 + 0 ];
	mov.u32 %r79, %r24;
	mov.u32 %r80, %r24;
	mov.u32 %r81, %r24;
	mov.u32 %r82, %r24;
	@%p22 ld.global.v4.b32 { %r79, %r80, %r81, %r82 }, [ %rd43 + 0 ];
	add.f32 	%r146, %r137, %r75;
	add.f32 	%r147, %r138, %r76;
	add.f32 	%r148, %r139, %r77;
	add.f32 	%r149, %r140, %r78;
	add.f32 	%r150, %r141, %r79;
	add.f32 	%r151, %r142, %r80;
	add.f32 	%r152, %r143, %r81;
	add.f32 	%r153, %r144, %r82;
	add.s32 	%r154, %r174, 7;
	setp.lt.s32 	%p23, %r154, %r2;
	add.s64 	%rd44, %rd23, 28;
	mov.u32 %r83, 0x0;
	@%p23 ld.global.b32 { %r83 }, [ %rd44 + 0 ];
	cvt.s64.s32 	%rd82, %r83;
	and.pred 	%p24, %p3, %p23;
	and.pred 	%p25, %p4, %p23;
	add.s64 	%rd83, %rd3, %rd82;
	mul.lo.s64 	%rd84, %rd83, %rd5;
	shl.b64 	%rd85, %rd84, 2;
	add.s64 	%rd86, %rd7, %rd85;
	add.s64 	%rd45, %rd86, %rd93;
	add.s64 	%rd46, %rd45, 512;
	mov.u32 %r84, %r24;
	mov.u32 %r85, %r24;
	mov.u32 %r86, %r24;
	mov.u32 %r87, %r24;
	@%p24 ld.global.v4.b32 { %r84, %r85, %r86, %r87 }, [ %rd45 + 0 ];
	mov.u32 %r88, %r24;
	mov.u32 %r89, %r24;
	mov.u32 %r90, %r24;
	mov.u32 %r91, %r24;
	@%p25 ld.global.v4.b32 { %r88, %r89, %r90, %r91 }, [ %rd46 + 0 ];
	add.f32 	%r175, %r146, %r84;
	add.f32 	%r176, %r147, %r85;
	add.f32 	%r177, %r148, %r86;
	add.f32 	%r178, %r149, %r87;
	add.f32 	%r179, %r150, %r88;
	add.f32 	%r180, %r151, %r89;
	add.f32 	%r181, %r152, %r90;
	add.f32 	%r182, %r153, %r91;
	add.s32 	%r174, %r174, 8;
	setp.lt.s32 	%p26, %r174, %r2;
	@%p26 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p28, %r1, %r172;
	setp.lt.s32 	%p27, %r173, %r172;
	setp.lt.s32 	%p29, %r3, 0;
	max.f32 	%r163, %r4, 0f3F800000;
	div.rn.f32 	%r164, %r175, %r163;
	div.rn.f32 	%r165, %r176, %r163;
	div.rn.f32 	%r166, %r177, %r163;
	div.rn.f32 	%r167, %r178, %r163;
	div.rn.f32 	%r168, %r179, %r163;
	div.rn.f32 	%r169, %r180, %r163;
	div.rn.f32 	%r170, %r181, %r163;
	div.rn.f32 	%r171, %r182, %r163;
	add.s64 	%rd89, %rd1, %rd2;
	mul.lo.s64 	%rd90, %rd89, %rd5;
	shl.b64 	%rd91, %rd90, 2;
	add.s64 	%rd92, %rd8, %rd91;
	add.s64 	%rd87, %rd92, %rd93;
	add.s64 	%rd88, %rd87, 512;
	selp.b32 	%r155, 2143289344, %r164, %p29;
	selp.b32 	%r156, 2143289344, %r165, %p29;
	selp.b32 	%r157, 2143289344, %r166, %p29;
	selp.b32 	%r158, 2143289344, %r167, %p29;
	@%p27 st.global.v4.b32 [ %rd87 + 0 ], { %r155, %r156, %r157, %r158 };
	selp.b32 	%r159, 2143289344, %r168, %p29;
	selp.b32 	%r160, 2143289344, %r169, %p29;
	selp.b32 	%r161, 2143289344, %r170, %p29;
	selp.b32 	%r162, 2143289344, %r171, %p29;
	@%p28 st.global.v4.b32 [ %rd88 + 0 ], { %r159, %r160, %r161, %r162 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char similarity_fp32_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry similarity_fp32_any(
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_0,
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_1,
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_2,
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_3,
	.param .u32 similarity_fp32_any_param_4,
	.param .u32 similarity_fp32_any_param_5,
	.param .u32 similarity_fp32_any_param_6,
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_7,
	.param .u64 .ptr .global .align 1 similarity_fp32_any_param_8
)
.reqntid 128
{
	.reg .pred 	%p<226>;
	.reg .b32 	%r<1806>;
	.reg .b64 	%rd<468>;
$L__func_begin0:
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ctaid.y;
	setp.ge.u32 	%p33, %r1, %r2;
	@!%p33 bra 	$L__BB0_12;
	ld.param.b32 	%r120, [similarity_fp32_any_param_5];
	ld.param.b32 	%r119, [similarity_fp32_any_param_4];
	ld.param.b64 	%rd105, [similarity_fp32_any_param_2];
	ld.param.b64 	%rd103, [similarity_fp32_any_param_0];
	mov.u32 	%r122, %ctaid.z;
	cvt.u64.u32 	%rd1, %r122;
	shl.b32 	%r219, %r2, 6;
	mov.u32 	%r3, %tid.x;
	and.b32 	%r4, %r3, 112;
	bfe.u32 	%r220, %r3, 4, 3;
	or.b32 	%r221, %r220, 8;
	or.b32 	%r222, %r220, 16;
	or.b32 	%r223, %r220, 24;
	or.b32 	%r224, %r220, 32;
	or.b32 	%r225, %r220, 40;
	or.b32 	%r226, %r220, 48;
	or.b32 	%r227, %r220, 56;
	shr.u32 	%r228, %r4, 2;
	and.b32 	%r5, %r3, 63;
	and.b32 	%r6, %r3, 64;
	bfe.u32 	%r229, %r3, 6, 1;
	or.b32 	%r230, %r229, 2;
	or.b32 	%r231, %r229, 4;
	or.b32 	%r232, %r229, 6;
	or.b32 	%r233, %r229, 8;
	or.b32 	%r234, %r229, 10;
	or.b32 	%r235, %r229, 12;
	or.b32 	%r236, %r229, 14;
	or.b32 	%r237, %r229, 16;
	or.b32 	%r238, %r229, 18;
	or.b32 	%r239, %r229, 20;
	or.b32 	%r240, %r229, 22;
	or.b32 	%r241, %r229, 24;
	or.b32 	%r242, %r229, 26;
	or.b32 	%r243, %r229, 28;
	or.b32 	%r244, %r229, 30;
	or.b32 	%r245, %r229, 32;
	or.b32 	%r246, %r229, 34;
	or.b32 	%r247, %r229, 36;
	or.b32 	%r248, %r229, 38;
	or.b32 	%r249, %r229, 40;
	or.b32 	%r250, %r229, 42;
	or.b32 	%r251, %r229, 44;
	or.b32 	%r252, %r229, 46;
	or.b32 	%r253, %r229, 48;
	or.b32 	%r254, %r229, 50;
	or.b32 	%r255, %r229, 52;
	or.b32 	%r256, %r229, 54;
	or.b32 	%r257, %r229, 56;
	or.b32 	%r258, %r229, 58;
	or.b32 	%r259, %r229, 60;
	or.b32 	%r260, %r229, 62;
	and.b32 	%r7, %r3, 15;
	or.b32 	%r8, %r220, %r219;
	or.b32 	%r9, %r221, %r219;
	or.b32 	%r10, %r222, %r219;
	or.b32 	%r11, %r223, %r219;
	or.b32 	%r12, %r224, %r219;
	or.b32 	%r13, %r225, %r219;
	or.b32 	%r14, %r226, %r219;
	or.b32 	%r15, %r227, %r219;
	or.b32 	%r262, %r229, %r219;
	or.b32 	%r263, %r230, %r219;
	or.b32 	%r264, %r231, %r219;
	or.b32 	%r265, %r232, %r219;
	or.b32 	%r266, %r233, %r219;
	or.b32 	%r267, %r234, %r219;
	or.b32 	%r268, %r235, %r219;
	or.b32 	%r269, %r236, %r219;
	or.b32 	%r270, %r237, %r219;
	or.b32 	%r271, %r238, %r219;
	or.b32 	%r272, %r239, %r219;
	or.b32 	%r273, %r240, %r219;
	or.b32 	%r274, %r241, %r219;
	or.b32 	%r275, %r242, %r219;
	or.b32 	%r276, %r243, %r219;
	or.b32 	%r277, %r244, %r219;
	or.b32 	%r278, %r245, %r219;
	or.b32 	%r279, %r246, %r219;
	or.b32 	%r280, %r247, %r219;
	or.b32 	%r281, %r248, %r219;
	or.b32 	%r282, %r249, %r219;
	or.b32 	%r283, %r250, %r219;
	or.b32 	%r284, %r251, %r219;
	or.b32 	%r285, %r252, %r219;
	or.b32 	%r286, %r253, %r219;
	or.b32 	%r287, %r254, %r219;
	or.b32 	%r288, %r255, %r219;
	or.b32 	%r289, %r256, %r219;
	or.b32 	%r290, %r257, %r219;
	or.b32 	%r291, %r258, %r219;
	or.b32 	%r292, %r259, %r219;
	or.b32 	%r293, %r260, %r219;
	shl.b32 	%r294, %r1, 6;
	or.b32 	%r24, %r220, %r294;
	or.b32 	%r25, %r221, %r294;
	or.b32 	%r26, %r222, %r294;
	or.b32 	%r27, %r223, %r294;
	or.b32 	%r28, %r224, %r294;
	or.b32 	%r29, %r225, %r294;
	or.b32 	%r30, %r226, %r294;
	or.b32 	%r31, %r227, %r294;
	or.b32 	%r36, %r294, %r5;
	cvt.s64.s32 	%rd2, %r119;
	mul.lo.s64 	%rd3, %rd2, %rd1;
	cvt.s64.s32 	%rd155, %r120;
	mul.lo.s64 	%rd156, %rd3, %rd155;
	shl.b64 	%rd157, %rd156, 2;
	add.s64 	%rd158, %rd103, %rd157;
	cvt.u64.u32 	%rd159, %r8;
	cvt.u64.u32 	%rd160, %r9;
	cvt.u64.u32 	%rd161, %r10;
	cvt.u64.u32 	%rd162, %r11;
	cvt.u64.u32 	%rd163, %r12;
	cvt.u64.u32 	%rd164, %r13;
	cvt.u64.u32 	%rd165, %r14;
	cvt.u64.u32 	%rd166, %r15;
	cvt.u64.u32 	%rd4, %r262;
	cvt.u64.u32 	%rd5, %r263;
	cvt.u64.u32 	%rd6, %r264;
	cvt.u64.u32 	%rd7, %r265;
	cvt.u64.u32 	%rd8, %r266;
	cvt.u64.u32 	%rd9, %r267;
	cvt.u64.u32 	%rd10, %r268;
	cvt.u64.u32 	%rd11, %r269;
	cvt.u64.u32 	%rd12, %r270;
	cvt.u64.u32 	%rd13, %r271;
	cvt.u64.u32 	%rd14, %r272;
	cvt.u64.u32 	%rd15, %r273;
	cvt.u64.u32 	%rd16, %r274;
	cvt.u64.u32 	%rd17, %r275;
	cvt.u64.u32 	%rd18, %r276;
	cvt.u64.u32 	%rd19, %r277;
	cvt.u64.u32 	%rd20, %r278;
	cvt.u64.u32 	%rd21, %r279;
	cvt.u64.u32 	%rd22, %r280;
	cvt.u64.u32 	%rd23, %r281;
	cvt.u64.u32 	%rd24, %r282;
	cvt.u64.u32 	%rd25, %r283;
	cvt.u64.u32 	%rd26, %r284;
	cvt.u64.u32 	%rd27, %r285;
	cvt.u64.u32 	%rd28, %r286;
	cvt.u64.u32 	%rd29, %r287;
	cvt.u64.u32 	%rd30, %r288;
	cvt.u64.u32 	%rd31, %r289;
	cvt.u64.u32 	%rd32, %r290;
	cvt.u64.u32 	%rd33, %r291;
	cvt.u64.u32 	%rd34, %r292;
	cvt.u64.u32 	%rd35, %r293;
	mul.lo.s64 	%rd167, %rd155, %rd159;
	mul.lo.s64 	%rd168, %rd155, %rd160;
	mul.lo.s64 	%rd169, %rd155, %rd161;
	mul.lo.s64 	%rd170, %rd155, %rd162;
	mul.lo.s64 	%rd171, %rd155, %rd163;
	mul.lo.s64 	%rd172, %rd155, %rd164;
	mul.lo.s64 	%rd173, %rd155, %rd165;
	mul.lo.s64 	%rd174, %rd155, %rd166;
	shl.b64 	%rd175, %rd167, 2;
	add.s64 	%rd176, %rd158, %rd175;
	shl.b64 	%rd177, %rd168, 2;
	add.s64 	%rd178, %rd158, %rd177;
	shl.b64 	%rd179, %rd169, 2;
	add.s64 	%rd180, %rd158, %rd179;
	shl.b64 	%rd181, %rd170, 2;
	add.s64 	%rd182, %rd158, %rd181;
	shl.b64 	%rd183, %rd171, 2;
	add.s64 	%rd184, %rd158, %rd183;
	shl.b64 	%rd185, %rd172, 2;
	add.s64 	%rd186, %rd158, %rd185;
	shl.b64 	%rd187, %rd173, 2;
	add.s64 	%rd188, %rd158, %rd187;
	shl.b64 	%rd189, %rd174, 2;
	add.s64 	%rd190, %rd158, %rd189;
	mul.wide.u32 	%rd191, %r7, 4;
	add.s64 	%rd107, %rd176, %rd191;
	add.s64 	%rd108, %rd178, %rd191;
	add.s64 	%rd109, %rd180, %rd191;
	add.s64 	%rd110, %rd182, %rd191;
	add.s64 	%rd111, %rd184, %rd191;
	add.s64 	%rd112, %rd186, %rd191;
	add.s64 	%rd113, %rd188, %rd191;
	add.s64 	%rd114, %rd190, %rd191;
	mul.wide.s32 	%rd192, %r120, %r24;
	mul.wide.s32 	%rd193, %r120, %r25;
	mul.wide.s32 	%rd194, %r120, %r26;
	mul.wide.s32 	%rd195, %r120, %r27;
	mul.wide.s32 	%rd196, %r120, %r28;
	mul.wide.s32 	%rd197, %r120, %r29;
	mul.wide.s32 	%rd198, %r120, %r30;
	mul.wide.s32 	%rd199, %r120, %r31;
	shl.b64 	%rd200, %rd192, 2;
	add.s64 	%rd201, %rd158, %rd200;
	shl.b64 	%rd202, %rd193, 2;
	add.s64 	%rd203, %rd158, %rd202;
	shl.b64 	%rd204, %rd194, 2;
	add.s64 	%rd205, %rd158, %rd204;
	shl.b64 	%rd206, %rd195, 2;
	add.s64 	%rd207, %rd158, %rd206;
	shl.b64 	%rd208, %rd196, 2;
	add.s64 	%rd209, %rd158, %rd208;
	shl.b64 	%rd210, %rd197, 2;
	add.s64 	%rd211, %rd158, %rd210;
	shl.b64 	%rd212, %rd198, 2;
	add.s64 	%rd213, %rd158, %rd212;
	shl.b64 	%rd214, %rd199, 2;
	add.s64 	%rd215, %rd158, %rd214;
	add.s64 	%rd115, %rd201, %rd191;
	add.s64 	%rd116, %rd203, %rd191;
	add.s64 	%rd117, %rd205, %rd191;
	add.s64 	%rd118, %rd207, %rd191;
	add.s64 	%rd119, %rd209, %rd191;
	add.s64 	%rd120, %rd211, %rd191;
	add.s64 	%rd121, %rd213, %rd191;
	add.s64 	%rd122, %rd215, %rd191;
	setp.lt.s32 	%p34, %r8, %r119;
	setp.lt.s32 	%p35, %r9, %r119;
	setp.lt.s32 	%p36, %r10, %r119;
	setp.lt.s32 	%p37, %r11, %r119;
	setp.lt.s32 	%p38, %r12, %r119;
	setp.lt.s32 	%p39, %r13, %r119;
	setp.lt.s32 	%p40, %r14, %r119;
	setp.lt.s32 	%p41, %r15, %r119;
	setp.lt.s32 	%p42, %r24, %r119;
	setp.lt.s32 	%p43, %r25, %r119;
	setp.lt.s32 	%p44, %r26, %r119;
	setp.lt.s32 	%p45, %r27, %r119;
	setp.lt.s32 	%p46, %r28, %r119;
	setp.lt.s32 	%p47, %r29, %r119;
	setp.lt.s32 	%p48, %r30, %r119;
	setp.lt.s32 	%p49, %r31, %r119;
	setp.lt.s32 	%p50, %r7, %r120;
	shl.b32 	%r37, %r7, 8;
	or.b32 	%r38, %r37, %r228;
	mov.b32 	%r327, global_smem;
	add.s32 	%r123, %r327, %r38;
	selp.b32 	%r328, 4, 0, %p50;
	selp.b32 	%r124, %r328, 0, %p34;
	cp.async.ca.shared.global [ %r123 + 0 ], [ %rd107 + 0 ], 0x4, %r124;
	add.s32 	%r125, %r123, 32;
	selp.b32 	%r126, %r328, 0, %p35;
	cp.async.ca.shared.global [ %r125 + 0 ], [ %rd108 + 0 ], 0x4, %r126;
	add.s32 	%r127, %r123, 64;
	selp.b32 	%r128, %r328, 0, %p36;
	cp.async.ca.shared.global [ %r127 + 0 ], [ %rd109 + 0 ], 0x4, %r128;
	add.s32 	%r129, %r123, 96;
	selp.b32 	%r130, %r328, 0, %p37;
	cp.async.ca.shared.global [ %r129 + 0 ], [ %rd110 + 0 ], 0x4, %r130;
	add.s32 	%r131, %r123, 128;
	selp.b32 	%r132, %r328, 0, %p38;
	cp.async.ca.shared.global [ %r131 + 0 ], [ %rd111 + 0 ], 0x4, %r132;
	add.s32 	%r133, %r123, 160;
	selp.b32 	%r134, %r328, 0, %p39;
	cp.async.ca.shared.global [ %r133 + 0 ], [ %rd112 + 0 ], 0x4, %r134;
	add.s32 	%r135, %r123, 192;
	selp.b32 	%r136, %r328, 0, %p40;
	cp.async.ca.shared.global [ %r135 + 0 ], [ %rd113 + 0 ], 0x4, %r136;
	add.s32 	%r137, %r123, 224;
	selp.b32 	%r138, %r328, 0, %p41;
	cp.async.ca.shared.global [ %r137 + 0 ], [ %rd114 + 0 ], 0x4, %r138;
	cp.async.commit_group;
	shl.b32 	%r39, %r3, 2;
	and.b32 	%r40, %r39, 508;
	add.s32 	%r329, %r327, %r40;
	add.s32 	%r139, %r329, 12288;
	selp.b32 	%r140, %r328, 0, %p42;
	cp.async.ca.shared.global [ %r139 + 0 ], [ %rd115 + 0 ], 0x4, %r140;
	add.s32 	%r141, %r329, 12800;
	selp.b32 	%r142, %r328, 0, %p43;
	cp.async.ca.shared.global [ %r141 + 0 ], [ %rd116 + 0 ], 0x4, %r142;
	add.s32 	%r143, %r329, 13312;
	selp.b32 	%r144, %r328, 0, %p44;
	cp.async.ca.shared.global [ %r143 + 0 ], [ %rd117 + 0 ], 0x4, %r144;
	add.s32 	%r145, %r329, 13824;
	selp.b32 	%r146, %r328, 0, %p45;
	cp.async.ca.shared.global [ %r145 + 0 ], [ %rd118 + 0 ], 0x4, %r146;
	add.s32 	%r147, %r329, 14336;
	selp.b32 	%r148, %r328, 0, %p46;
	cp.async.ca.shared.global [ %r147 + 0 ], [ %rd119 + 0 ], 0x4, %r148;
	add.s32 	%r149, %r329, 14848;
	selp.b32 	%r150, %r328, 0, %p47;
	cp.async.ca.shared.global [ %r149 + 0 ], [ %rd120 + 0 ], 0x4, %r150;
	add.s32 	%r151, %r329, 15360;
	selp.b32 	%r152, %r328, 0, %p48;
	cp.async.ca.shared.global [ %r151 + 0 ], [ %rd121 + 0 ], 0x4, %r152;
	or.b32 	%r41, %r39, 3584;
	add.s32 	%r330, %r327, %r41;
	add.s32 	%r153, %r330, 12288;
	selp.b32 	%r154, %r328, 0, %p49;
	cp.async.ca.shared.global [ %r153 + 0 ], [ %rd122 + 0 ], 0x4, %r154;
	cp.async.commit_group;
	setp.gt.s32 	%p51, %r120, 16;
	or.b32 	%r331, %r7, 16;
	setp.lt.s32 	%p52, %r331, %r120;
	add.s64 	%rd123, %rd107, 64;
	add.s64 	%rd124, %rd108, 64;
	add.s64 	%rd125, %rd109, 64;
	add.s64 	%rd126, %rd110, 64;
	add.s64 	%rd127, %rd111, 64;
	add.s64 	%rd128, %rd112, 64;
	add.s64 	%rd129, %rd113, 64;
	add.s64 	%rd130, %rd114, 64;
	add.s32 	%r155, %r123, 4096;
	selp.b32 	%r332, 4, 0, %p52;
	selp.b32 	%r333, %r332, 0, %p34;
	selp.b32 	%r156, %r333, 0, %p51;
	cp.async.ca.shared.global [ %r155 + 0 ], [ %rd123 + 0 ], 0x4, %r156;
	add.s32 	%r157, %r123, 4128;
	selp.b32 	%r334, %r332, 0, %p35;
	selp.b32 	%r158, %r334, 0, %p51;
	cp.async.ca.shared.global [ %r157 + 0 ], [ %rd124 + 0 ], 0x4, %r158;
	add.s32 	%r159, %r123, 4160;
	selp.b32 	%r335, %r332, 0, %p36;
	selp.b32 	%r160, %r335, 0, %p51;
	cp.async.ca.shared.global [ %r159 + 0 ], [ %rd125 + 0 ], 0x4, %r160;
	add.s32 	%r161, %r123, 4192;
	selp.b32 	%r336, %r332, 0, %p37;
	selp.b32 	%r162, %r336, 0, %p51;
	cp.async.ca.shared.global [ %r161 + 0 ], [ %rd126 + 0 ], 0x4, %r162;
	add.s32 	%r163, %r123, 4224;
	selp.b32 	%r337, %r332, 0, %p38;
	selp.b32 	%r164, %r337, 0, %p51;
	cp.async.ca.shared.global [ %r163 + 0 ], [ %rd127 + 0 ], 0x4, %r164;
	add.s32 	%r165, %r123, 4256;
	selp.b32 	%r338, %r332, 0, %p39;
	selp.b32 	%r166, %r338, 0, %p51;
	cp.async.ca.shared.global [ %r165 + 0 ], [ %rd128 + 0 ], 0x4, %r166;
	add.s32 	%r167, %r123, 4288;
	selp.b32 	%r339, %r332, 0, %p40;
	selp.b32 	%r168, %r339, 0, %p51;
	cp.async.ca.shared.global [ %r167 + 0 ], [ %rd129 + 0 ], 0x4, %r168;
	add.s32 	%r169, %r123, 4320;
	selp.b32 	%r340, %r332, 0, %p41;
	selp.b32 	%r170, %r340, 0, %p51;
	cp.async.ca.shared.global [ %r169 + 0 ], [ %rd130 + 0 ], 0x4, %r170;
	cp.async.commit_group;
	add.s64 	%rd131, %rd115, 64;
	add.s64 	%rd132, %rd116, 64;
	add.s64 	%rd133, %rd117, 64;
	add.s64 	%rd134, %rd118, 64;
	add.s64 	%rd135, %rd119, 64;
	add.s64 	%rd136, %rd120, 64;
	add.s64 	%rd137, %rd121, 64;
	add.s64 	%rd138, %rd122, 64;
	add.s32 	%r171, %r329, 16384;
	selp.b32 	%r341, %r332, 0, %p42;
	selp.b32 	%r172, %r341, 0, %p51;
	cp.async.ca.shared.global [ %r171 + 0 ], [ %rd131 + 0 ], 0x4, %r172;
	add.s32 	%r173, %r329, 16896;
	selp.b32 	%r342, %r332, 0, %p43;
	selp.b32 	%r174, %r342, 0, %p51;
	cp.async.ca.shared.global [ %r173 + 0 ], [ %rd132 + 0 ], 0x4, %r174;
	add.s32 	%r175, %r329, 17408;
	selp.b32 	%r343, %r332, 0, %p44;
	selp.b32 	%r176, %r343, 0, %p51;
	cp.async.ca.shared.global [ %r175 + 0 ], [ %rd133 + 0 ], 0x4, %r176;
	add.s32 	%r177, %r329, 17920;
	selp.b32 	%r344, %r332, 0, %p45;
	selp.b32 	%r178, %r344, 0, %p51;
	cp.async.ca.shared.global [ %r177 + 0 ], [ %rd134 + 0 ], 0x4, %r178;
	add.s32 	%r179, %r329, 18432;
	selp.b32 	%r345, %r332, 0, %p46;
	selp.b32 	%r180, %r345, 0, %p51;
	cp.async.ca.shared.global [ %r179 + 0 ], [ %rd135 + 0 ], 0x4, %r180;
	add.s32 	%r181, %r329, 18944;
	selp.b32 	%r346, %r332, 0, %p47;
	selp.b32 	%r182, %r346, 0, %p51;
	cp.async.ca.shared.global [ %r181 + 0 ], [ %rd136 + 0 ], 0x4, %r182;
	add.s32 	%r183, %r329, 19456;
	selp.b32 	%r347, %r332, 0, %p48;
	selp.b32 	%r184, %r347, 0, %p51;
	cp.async.ca.shared.global [ %r183 + 0 ], [ %rd137 + 0 ], 0x4, %r184;
	add.s32 	%r185, %r330, 16384;
	selp.b32 	%r348, %r332, 0, %p49;
	selp.b32 	%r186, %r348, 0, %p51;
	cp.async.ca.shared.global [ %r185 + 0 ], [ %rd138 + 0 ], 0x4, %r186;
	cp.async.commit_group;
	setp.gt.s32 	%p53, %r120, 32;
	or.b32 	%r349, %r7, 32;
	setp.lt.s32 	%p54, %r349, %r120;
	add.s64 	%rd139, %rd107, 128;
	add.s64 	%rd140, %rd108, 128;
	add.s64 	%rd141, %rd109, 128;
	add.s64 	%rd142, %rd110, 128;
	add.s64 	%rd143, %rd111, 128;
	add.s64 	%rd144, %rd112, 128;
	add.s64 	%rd145, %rd113, 128;
	add.s64 	%rd146, %rd114, 128;
	add.s32 	%r187, %r123, 8192;
	selp.b32 	%r350, 4, 0, %p54;
	selp.b32 	%r351, %r350, 0, %p34;
	selp.b32 	%r188, %r351, 0, %p53;
	cp.async.ca.shared.global [ %r187 + 0 ], [ %rd139 + 0 ], 0x4, %r188;
	add.s32 	%r189, %r123, 8224;
	selp.b32 	%r352, %r350, 0, %p35;
	selp.b32 	%r190, %r352, 0, %p53;
	cp.async.ca.shared.global [ %r189 + 0 ], [ %rd140 + 0 ], 0x4, %r190;
	add.s32 	%r191, %r123, 8256;
	selp.b32 	%r353, %r350, 0, %p36;
	selp.b32 	%r192, %r353, 0, %p53;
	cp.async.ca.shared.global [ %r191 + 0 ], [ %rd141 + 0 ], 0x4, %r192;
	add.s32 	%r193, %r123, 8288;
	selp.b32 	%r354, %r350, 0, %p37;
	selp.b32 	%r194, %r354, 0, %p53;
	cp.async.ca.shared.global [ %r193 + 0 ], [ %rd142 + 0 ], 0x4, %r194;
	add.s32 	%r195, %r123, 8320;
	selp.b32 	%r355, %r350, 0, %p38;
	selp.b32 	%r196, %r355, 0, %p53;
	cp.async.ca.shared.global [ %r195 + 0 ], [ %rd143 + 0 ], 0x4, %r196;
	add.s32 	%r197, %r123, 8352;
	selp.b32 	%r356, %r350, 0, %p39;
	selp.b32 	%r198, %r356, 0, %p53;
	cp.async.ca.shared.global [ %r197 + 0 ], [ %rd144 + 0 ], 0x4, %r198;
	add.s32 	%r199, %r123, 8384;
	selp.b32 	%r357, %r350, 0, %p40;
	selp.b32 	%r200, %r357, 0, %p53;
	cp.async.ca.shared.global [ %r199 + 0 ], [ %rd145 + 0 ], 0x4, %r200;
	add.s32 	%r201, %r123, 8416;
	selp.b32 	%r358, %r350, 0, %p41;
	selp.b32 	%r202, %r358, 0, %p53;
	cp.async.ca.shared.global [ %r201 + 0 ], [ %rd146 + 0 ], 0x4, %r202;
	cp.async.commit_group;
	add.s64 	%rd147, %rd115, 128;
	add.s64 	%rd148, %rd116, 128;
	add.s64 	%rd149, %rd117, 128;
	add.s64 	%rd150, %rd118, 128;
	add.s64 	%rd151, %rd119, 128;
	add.s64 	%rd152, %rd120, 128;
	add.s64 	%rd153, %rd121, 128;
	add.s64 	%rd154, %rd122, 128;
	add.s32 	%r203, %r329, 20480;
	selp.b32 	%r359, %r350, 0, %p42;
	selp.b32 	%r204, %r359, 0, %p53;
	cp.async.ca.shared.global [ %r203 + 0 ], [ %rd147 + 0 ], 0x4, %r204;
	add.s32 	%r205, %r329, 20992;
	selp.b32 	%r360, %r350, 0, %p43;
	selp.b32 	%r206, %r360, 0, %p53;
	cp.async.ca.shared.global [ %r205 + 0 ], [ %rd148 + 0 ], 0x4, %r206;
	add.s32 	%r207, %r329, 21504;
	selp.b32 	%r361, %r350, 0, %p44;
	selp.b32 	%r208, %r361, 0, %p53;
	cp.async.ca.shared.global [ %r207 + 0 ], [ %rd149 + 0 ], 0x4, %r208;
	add.s32 	%r209, %r329, 22016;
	selp.b32 	%r362, %r350, 0, %p45;
	selp.b32 	%r210, %r362, 0, %p53;
	cp.async.ca.shared.global [ %r209 + 0 ], [ %rd150 + 0 ], 0x4, %r210;
	add.s32 	%r211, %r329, 22528;
	selp.b32 	%r363, %r350, 0, %p46;
	selp.b32 	%r212, %r363, 0, %p53;
	cp.async.ca.shared.global [ %r211 + 0 ], [ %rd151 + 0 ], 0x4, %r212;
	add.s32 	%r213, %r329, 23040;
	selp.b32 	%r364, %r350, 0, %p47;
	selp.b32 	%r214, %r364, 0, %p53;
	cp.async.ca.shared.global [ %r213 + 0 ], [ %rd152 + 0 ], 0x4, %r214;
	add.s32 	%r215, %r329, 23552;
	selp.b32 	%r365, %r350, 0, %p48;
	selp.b32 	%r216, %r365, 0, %p53;
	cp.async.ca.shared.global [ %r215 + 0 ], [ %rd153 + 0 ], 0x4, %r216;
	add.s32 	%r217, %r330, 20480;
	selp.b32 	%r366, %r350, 0, %p49;
	selp.b32 	%r218, %r366, 0, %p53;
	cp.async.ca.shared.global [ %r217 + 0 ], [ %rd154 + 0 ], 0x4, %r218;
	cp.async.commit_group;
	setp.gt.s32 	%p55, %r120, 0;
	shl.b32 	%r1750, %r3, 4;
	@!%p55 bra 	$L__BB0_2;
	add.s32 	%r42, %r120, -48;
	shl.b32 	%r1754, %r3, 6;
	and.b32 	%r43, %r1754, 1536;
	and.b32 	%r44, %r1750, 112;
	and.b32 	%r45, %r39, 384;
	mov.b32 	%r1787, 0f00000000;
	mov.b32 	%r1753, 2;
	mov.b32 	%r1752, -1;
	mov.b32 	%r1751, 48;
	mov.b32 	%r1788, %r1787;
	mov.b32 	%r1789, %r1787;
	mov.b32 	%r1790, %r1787;
	mov.b32 	%r1791, %r1787;
	mov.b32 	%r1792, %r1787;
	mov.b32 	%r1793, %r1787;
	mov.b32 	%r1794, %r1787;
	mov.b32 	%r1795, %r1787;
	mov.b32 	%r1796, %r1787;
	mov.b32 	%r1797, %r1787;
	mov.b32 	%r1798, %r1787;
	mov.b32 	%r1799, %r1787;
	mov.b32 	%r1800, %r1787;
	mov.b32 	%r1801, %r1787;
	mov.b32 	%r1802, %r1787;
	mov.b32 	%r1755, %r1787;
	mov.b32 	%r1756, %r1787;
	mov.b32 	%r1757, %r1787;
	mov.b32 	%r1758, %r1787;
	mov.b32 	%r1759, %r1787;
	mov.b32 	%r1760, %r1787;
	mov.b32 	%r1761, %r1787;
	mov.b32 	%r1762, %r1787;
	mov.b32 	%r1763, %r1787;
	mov.b32 	%r1764, %r1787;
	mov.b32 	%r1765, %r1787;
	mov.b32 	%r1766, %r1787;
	mov.b32 	%r1767, %r1787;
	mov.b32 	%r1768, %r1787;
	mov.b32 	%r1769, %r1787;
	mov.b32 	%r1770, %r1787;
	mov.b32 	%r1771, %r1787;
	mov.b32 	%r1772, %r1787;
	mov.b32 	%r1773, %r1787;
	mov.b32 	%r1774, %r1787;
	mov.b32 	%r1775, %r1787;
	mov.b32 	%r1776, %r1787;
	mov.b32 	%r1777, %r1787;
	mov.b32 	%r1778, %r1787;
	mov.b32 	%r1779, %r1787;
	mov.b32 	%r1780, %r1787;
	mov.b32 	%r1781, %r1787;
	mov.b32 	%r1782, %r1787;
	mov.b32 	%r1783, %r1787;
	mov.b32 	%r1784, %r1787;
	mov.b32 	%r1785, %r1787;
	mov.b32 	%r1786, %r1787;
$L__BB0_4:
	add.s32 	%r399, %r1751, -48;
	setp.lt.s32 	%p56, %r399, %r42;
	add.s32 	%r400, %r1752, 1;
	setp.gt.s32 	%p57, %r400, 2;
	selp.b32 	%r1752, 0, %r400, %p57;
	cp.async.wait_group 	4;
	bar.sync 	0;
	shl.b32 	%r401, %r1752, 12;
	add.s32 	%r402, %r327, %r401;
	add.s32 	%r403, %r402, %r4;
	ld.shared.v4.b32 	{%r404, %r405, %r406, %r407}, [%r403];
	ld.shared.v4.b32 	{%r408, %r409, %r410, %r411}, [%r403+256];
	ld.shared.v4.b32 	{%r412, %r413, %r414, %r415}, [%r403+512];
	ld.shared.v4.b32 	{%r416, %r417, %r418, %r419}, [%r403+768];
	ld.shared.v4.b32 	{%r420, %r421, %r422, %r423}, [%r403+1024];
	ld.shared.v4.b32 	{%r424, %r425, %r426, %r427}, [%r403+1280];
	ld.shared.v4.b32 	{%r428, %r429, %r430, %r431}, [%r403+1536];
	ld.shared.v4.b32 	{%r432, %r433, %r434, %r435}, [%r403+1792];
	ld.shared.v4.b32 	{%r436, %r437, %r438, %r439}, [%r403+2048];
	ld.shared.v4.b32 	{%r440, %r441, %r442, %r443}, [%r403+2304];
	ld.shared.v4.b32 	{%r444, %r445, %r446, %r447}, [%r403+2560];
	ld.shared.v4.b32 	{%r448, %r449, %r450, %r451}, [%r403+2816];
	ld.shared.v4.b32 	{%r452, %r453, %r454, %r455}, [%r403+3072];
	ld.shared.v4.b32 	{%r456, %r457, %r458, %r459}, [%r403+3328];
	ld.shared.v4.b32 	{%r460, %r461, %r462, %r463}, [%r403+3584];
	ld.shared.v4.b32 	{%r464, %r465, %r466, %r467}, [%r403+3840];
	ld.shared.v4.b32 	{%r468, %r469, %r470, %r471}, [%r403+128];
	ld.shared.v4.b32 	{%r472, %r473, %r474, %r475}, [%r403+384];
	ld.shared.v4.b32 	{%r476, %r477, %r478, %r479}, [%r403+640];
	ld.shared.v4.b32 	{%r480, %r481, %r482, %r483}, [%r403+896];
	ld.shared.v4.b32 	{%r484, %r485, %r486, %r487}, [%r403+1152];
	ld.shared.v4.b32 	{%r488, %r489, %r490, %r491}, [%r403+1408];
	ld.shared.v4.b32 	{%r492, %r493, %r494, %r495}, [%r403+1664];
	ld.shared.v4.b32 	{%r496, %r497, %r498, %r499}, [%r403+1920];
	ld.shared.v4.b32 	{%r500, %r501, %r502, %r503}, [%r403+2176];
	ld.shared.v4.b32 	{%r504, %r505, %r506, %r507}, [%r403+2432];
	ld.shared.v4.b32 	{%r508, %r509, %r510, %r511}, [%r403+2688];
	ld.shared.v4.b32 	{%r512, %r513, %r514, %r515}, [%r403+2944];
	ld.shared.v4.b32 	{%r516, %r517, %r518, %r519}, [%r403+3200];
	ld.shared.v4.b32 	{%r520, %r521, %r522, %r523}, [%r403+3456];
	ld.shared.v4.b32 	{%r524, %r525, %r526, %r527}, [%r403+3712];
	ld.shared.v4.b32 	{%r528, %r529, %r530, %r531}, [%r403+3968];
	add.s32 	%r532, %r402, %r38;
	ld.shared.b32 	%r533, [%r532];
	ld.shared.b32 	%r534, [%r532+32];
	ld.shared.b32 	%r535, [%r532+64];
	ld.shared.b32 	%r536, [%r532+96];
	ld.shared.b32 	%r537, [%r532+128];
	ld.shared.b32 	%r538, [%r532+160];
	ld.shared.b32 	%r539, [%r532+192];
	ld.shared.b32 	%r540, [%r532+224];
	add.s32 	%r541, %r402, %r44;
	add.s32 	%r542, %r541, %r43;
	add.s32 	%r543, %r542, %r45;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r544, %r545, %r546, %r547}, [%r543+12288];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r548, %r549, %r550, %r551}, [%r543+14336];
	fma.rn.f32 	%r1787, %r533, %r533, %r1787;
	fma.rn.f32 	%r1788, %r544, %r544, %r1788;
	fma.rn.f32 	%r1789, %r534, %r534, %r1789;
	fma.rn.f32 	%r1790, %r545, %r545, %r1790;
	fma.rn.f32 	%r1791, %r535, %r535, %r1791;
	fma.rn.f32 	%r1792, %r546, %r546, %r1792;
	fma.rn.f32 	%r1793, %r536, %r536, %r1793;
	fma.rn.f32 	%r1794, %r547, %r547, %r1794;
	fma.rn.f32 	%r1795, %r537, %r537, %r1795;
	fma.rn.f32 	%r1796, %r548, %r548, %r1796;
	fma.rn.f32 	%r1797, %r538, %r538, %r1797;
	fma.rn.f32 	%r1798, %r549, %r549, %r1798;
	fma.rn.f32 	%r1799, %r539, %r539, %r1799;
	fma.rn.f32 	%r1800, %r550, %r550, %r1800;
	fma.rn.f32 	%r1801, %r540, %r540, %r1801;
	fma.rn.f32 	%r1802, %r551, %r551, %r1802;
	add.s32 	%r552, %r402, %r37;
	ld.shared.v4.b32 	{%r553, %r554, %r555, %r556}, [%r552+12288];
	ld.shared.v4.b32 	{%r557, %r558, %r559, %r560}, [%r552+12352];
	ld.shared.v4.b32 	{%r561, %r562, %r563, %r564}, [%r552+12416];
	ld.shared.v4.b32 	{%r565, %r566, %r567, %r568}, [%r552+12480];
	ld.shared.v4.b32 	{%r569, %r570, %r571, %r572}, [%r552+12304];
	ld.shared.v4.b32 	{%r573, %r574, %r575, %r576}, [%r552+12368];
	ld.shared.v4.b32 	{%r577, %r578, %r579, %r580}, [%r552+12432];
	ld.shared.v4.b32 	{%r581, %r582, %r583, %r584}, [%r552+12496];
	ld.shared.v4.b32 	{%r585, %r586, %r587, %r588}, [%r552+12320];
	ld.shared.v4.b32 	{%r589, %r590, %r591, %r592}, [%r552+12384];
	ld.shared.v4.b32 	{%r593, %r594, %r595, %r596}, [%r552+12448];
	ld.shared.v4.b32 	{%r597, %r598, %r599, %r600}, [%r552+12512];
	ld.shared.v4.b32 	{%r601, %r602, %r603, %r604}, [%r552+12336];
	ld.shared.v4.b32 	{%r605, %r606, %r607, %r608}, [%r552+12400];
	ld.shared.v4.b32 	{%r609, %r610, %r611, %r612}, [%r552+12464];
	ld.shared.v4.b32 	{%r613, %r614, %r615, %r616}, [%r552+12528];
	fma.rn.f32 	%r617, %r404, %r553, %r1755;
	fma.rn.f32 	%r618, %r408, %r554, %r617;
	fma.rn.f32 	%r619, %r412, %r555, %r618;
	fma.rn.f32 	%r620, %r416, %r556, %r619;
	fma.rn.f32 	%r621, %r420, %r569, %r620;
	fma.rn.f32 	%r622, %r424, %r570, %r621;
	fma.rn.f32 	%r623, %r428, %r571, %r622;
	fma.rn.f32 	%r624, %r432, %r572, %r623;
	fma.rn.f32 	%r625, %r436, %r585, %r624;
	fma.rn.f32 	%r626, %r440, %r586, %r625;
	fma.rn.f32 	%r627, %r444, %r587, %r626;
	fma.rn.f32 	%r628, %r448, %r588, %r627;
	fma.rn.f32 	%r629, %r452, %r601, %r628;
	fma.rn.f32 	%r630, %r456, %r602, %r629;
	fma.rn.f32 	%r631, %r460, %r603, %r630;
	fma.rn.f32 	%r1755, %r464, %r604, %r631;
	fma.rn.f32 	%r632, %r404, %r557, %r1756;
	fma.rn.f32 	%r633, %r408, %r558, %r632;
	fma.rn.f32 	%r634, %r412, %r559, %r633;
	fma.rn.f32 	%r635, %r416, %r560, %r634;
	fma.rn.f32 	%r636, %r420, %r573, %r635;
	fma.rn.f32 	%r637, %r424, %r574, %r636;
	fma.rn.f32 	%r638, %r428, %r575, %r637;
	fma.rn.f32 	%r639, %r432, %r576, %r638;
	fma.rn.f32 	%r640, %r436, %r589, %r639;
	fma.rn.f32 	%r641, %r440, %r590, %r640;
	fma.rn.f32 	%r642, %r444, %r591, %r641;
	fma.rn.f32 	%r643, %r448, %r592, %r642;
	fma.rn.f32 	%r644, %r452, %r605, %r643;
	fma.rn.f32 	%r645, %r456, %r606, %r644;
	fma.rn.f32 	%r646, %r460, %r607, %r645;
	fma.rn.f32 	%r1756, %r464, %r608, %r646;
	fma.rn.f32 	%r647, %r404, %r561, %r1757;
	fma.rn.f32 	%r648, %r408, %r562, %r647;
	fma.rn.f32 	%r649, %r412, %r563, %r648;
	fma.rn.f32 	%r650, %r416, %r564, %r649;
	fma.rn.f32 	%r651, %r420, %r577, %r650;
	fma.rn.f32 	%r652, %r424, %r578, %r651;
	fma.rn.f32 	%r653, %r428, %r579, %r652;
	fma.rn.f32 	%r654, %r432, %r580, %r653;
	fma.rn.f32 	%r655, %r436, %r593, %r654;
	fma.rn.f32 	%r656, %r440, %r594, %r655;
	fma.rn.f32 	%r657, %r444, %r595, %r656;
	fma.rn.f32 	%r658, %r448, %r596, %r657;
	fma.rn.f32 	%r659, %r452, %r609, %r658;
	fma.rn.f32 	%r660, %r456, %r610, %r659;
	fma.rn.f32 	%r661, %r460, %r611, %r660;
	fma.rn.f32 	%r1757, %r464, %r612, %r661;
	fma.rn.f32 	%r662, %r404, %r565, %r1758;
	fma.rn.f32 	%r663, %r408, %r566, %r662;
	fma.rn.f32 	%r664, %r412, %r567, %r663;
	fma.rn.f32 	%r665, %r416, %r568, %r664;
	fma.rn.f32 	%r666, %r420, %r581, %r665;
	fma.rn.f32 	%r667, %r424, %r582, %r666;
	fma.rn.f32 	%r668, %r428, %r583, %r667;
	fma.rn.f32 	%r669, %r432, %r584, %r668;
	fma.rn.f32 	%r670, %r436, %r597, %r669;
	fma.rn.f32 	%r671, %r440, %r598, %r670;
	fma.rn.f32 	%r672, %r444, %r599, %r671;
	fma.rn.f32 	%r673, %r448, %r600, %r672;
	fma.rn.f32 	%r674, %r452, %r613, %r673;
	fma.rn.f32 	%r675, %r456, %r614, %r674;
	fma.rn.f32 	%r676, %r460, %r615, %r675;
	fma.rn.f32 	%r1758, %r464, %r616, %r676;
	fma.rn.f32 	%r677, %r405, %r553, %r1759;
	fma.rn.f32 	%r678, %r409, %r554, %r677;
	fma.rn.f32 	%r679, %r413, %r555, %r678;
	fma.rn.f32 	%r680, %r417, %r556, %r679;
	fma.rn.f32 	%r681, %r421, %r569, %r680;
	fma.rn.f32 	%r682, %r425, %r570, %r681;
	fma.rn.f32 	%r683, %r429, %r571, %r682;
	fma.rn.f32 	%r684, %r433, %r572, %r683;
	fma.rn.f32 	%r685, %r437, %r585, %r684;
	fma.rn.f32 	%r686, %r441, %r586, %r685;
	fma.rn.f32 	%r687, %r445, %r587, %r686;
	fma.rn.f32 	%r688, %r449, %r588, %r687;
	fma.rn.f32 	%r689, %r453, %r601, %r688;
	fma.rn.f32 	%r690, %r457, %r602, %r689;
	fma.rn.f32 	%r691, %r461, %r603, %r690;
	fma.rn.f32 	%r1759, %r465, %r604, %r691;
	fma.rn.f32 	%r692, %r405, %r557, %r1760;
	fma.rn.f32 	%r693, %r409, %r558, %r692;
	fma.rn.f32 	%r694, %r413, %r559, %r693;
	fma.rn.f32 	%r695, %r417, %r560, %r694;
	fma.rn.f32 	%r696, %r421, %r573, %r695;
	fma.rn.f32 	%r697, %r425, %r574, %r696;
	fma.rn.f32 	%r698, %r429, %r575, %r697;
	fma.rn.f32 	%r699, %r433, %r576, %r698;
	fma.rn.f32 	%r700, %r437, %r589, %r699;
	fma.rn.f32 	%r701, %r441, %r590, %r700;
	fma.rn.f32 	%r702, %r445, %r591, %r701;
	fma.rn.f32 	%r703, %r449, %r592, %r702;
	fma.rn.f32 	%r704, %r453, %r605, %r703;
	fma.rn.f32 	%r705, %r457, %r606, %r704;
	fma.rn.f32 	%r706, %r461, %r607, %r705;
	fma.rn.f32 	%r1760, %r465, %r608, %r706;
	fma.rn.f32 	%r707, %r405, %r561, %r1761;
	fma.rn.f32 	%r708, %r409, %r562, %r707;
	fma.rn.f32 	%r709, %r413, %r563, %r708;
	fma.rn.f32 	%r710, %r417, %r564, %r709;
	fma.rn.f32 	%r711, %r421, %r577, %r710;
	fma.rn.f32 	%r712, %r425, %r578, %r711;
	fma.rn.f32 	%r713, %r429, %r579, %r712;
	fma.rn.f32 	%r714, %r433, %r580, %r713;
	fma.rn.f32 	%r715, %r437, %r593, %r714;
	fma.rn.f32 	%r716, %r441, %r594, %r715;
	fma.rn.f32 	%r717, %r445, %r595, %r716;
	fma.rn.f32 	%r718, %r449, %r596, %r717;
	fma.rn.f32 	%r719, %r453, %r609, %r718;
	fma.rn.f32 	%r720, %r457, %r610, %r719;
	fma.rn.f32 	%r721, %r461, %r611, %r720;
	fma.rn.f32 	%r1761, %r465, %r612, %r721;
	fma.rn.f32 	%r722, %r405, %r565, %r1762;
	fma.rn.f32 	%r723, %r409, %r566, %r722;
	fma.rn.f32 	%r724, %r413, %r567, %r723;
	fma.rn.f32 	%r725, %r417, %r568, %r724;
	fma.rn.f32 	%r726, %r421, %r581, %r725;
	fma.rn.f32 	%r727, %r425, %r582, %r726;
	fma.rn.f32 	%r728, %r429, %r583, %r727;
	fma.rn.f32 	%r729, %r433, %r584, %r728;
	fma.rn.f32 	%r730, %r437, %r597, %r729;
	fma.rn.f32 	%r731, %r441, %r598, %r730;
	fma.rn.f32 	%r732, %r445, %r599, %r731;
	fma.rn.f32 	%r733, %r449, %r600, %r732;
	fma.rn.f32 	%r734, %r453, %r613, %r733;
	fma.rn.f32 	%r735, %r457, %r614, %r734;
	fma.rn.f32 	%r736, %r461, %r615, %r735;
	fma.rn.f32 	%r1762, %r465, %r616, %r736;
	fma.rn.f32 	%r737, %r406, %r553, %r1763;
	fma.rn.f32 	%r738, %r410, %r554, %r737;
	fma.rn.f32 	%r739, %r414, %r555, %r738;
	fma.rn.f32 	%r740, %r418, %r556, %r739;
	fma.rn.f32 	%r741, %r422, %r569, %r740;
	fma.rn.f32 	%r742, %r426, %r570, %r741;
	fma.rn.f32 	%r743, %r430, %r571, %r742;
	fma.rn.f32 	%r744, %r434, %r572, %r743;
	fma.rn.f32 	%r745, %r438, %r585, %r744;
	fma.rn.f32 	%r746, %r442, %r586, %r745;
	fma.rn.f32 	%r747, %r446, %r587, %r746;
	fma.rn.f32 	%r748, %r450, %r588, %r747;
	fma.rn.f32 	%r749, %r454, %r601, %r748;
	fma.rn.f32 	%r750, %r458, %r602, %r749;
	fma.rn.f32 	%r751, %r462, %r603, %r750;
	fma.rn.f32 	%r1763, %r466, %r604, %r751;
	fma.rn.f32 	%r752, %r406, %r557, %r1764;
	fma.rn.f32 	%r753, %r410, %r558, %r752;
	fma.rn.f32 	%r754, %r414, %r559, %r753;
	fma.rn.f32 	%r755, %r418, %r560, %r754;
	fma.rn.f32 	%r756, %r422, %r573, %r755;
	fma.rn.f32 	%r757, %r426, %r574, %r756;
	fma.rn.f32 	%r758, %r430, %r575, %r757;
	fma.rn.f32 	%r759, %r434, %r576, %r758;
	fma.rn.f32 	%r760, %r438, %r589, %r759;
	fma.rn.f32 	%r761, %r442, %r590, %r760;
	fma.rn.f32 	%r762, %r446, %r591, %r761;
	fma.rn.f32 	%r763, %r450, %r592, %r762;
	fma.rn.f32 	%r764, %r454, %r605, %r763;
	fma.rn.f32 	%r765, %r458, %r606, %r764;
	fma.rn.f32 	%r766, %r462, %r607, %r765;
	fma.rn.f32 	%r1764, %r466, %r608, %r766;
	fma.rn.f32 	%r767, %r406, %r561, %r1765;
	fma.rn.f32 	%r768, %r410, %r562, %r767;
	fma.rn.f32 	%r769, %r414, %r563, %r768;
	fma.rn.f32 	%r770, %r418, %r564, %r769;
	fma.rn.f32 	%r771, %r422, %r577, %r770;
	fma.rn.f32 	%r772, %r426, %r578, %r771;
	fma.rn.f32 	%r773, %r430, %r579, %r772;
	fma.rn.f32 	%r774, %r434, %r580, %r773;
	fma.rn.f32 	%r775, %r438, %r593, %r774;
	fma.rn.f32 	%r776, %r442, %r594, %r775;
	fma.rn.f32 	%r777, %r446, %r595, %r776;
	fma.rn.f32 	%r778, %r450, %r596, %r777;
	fma.rn.f32 	%r779, %r454, %r609, %r778;
	fma.rn.f32 	%r780, %r458, %r610, %r779;
	fma.rn.f32 	%r781, %r462, %r611, %r780;
	fma.rn.f32 	%r1765, %r466, %r612, %r781;
	fma.rn.f32 	%r782, %r406, %r565, %r1766;
	fma.rn.f32 	%r783, %r410, %r566, %r782;
	fma.rn.f32 	%r784, %r414, %r567, %r783;
	fma.rn.f32 	%r785, %r418, %r568, %r784;
	fma.rn.f32 	%r786, %r422, %r581, %r785;
	fma.rn.f32 	%r787, %r426, %r582, %r786;
	fma.rn.f32 	%r788, %r430, %r583, %r787;
	fma.rn.f32 	%r789, %r434, %r584, %r788;
	fma.rn.f32 	%r790, %r438, %r597, %r789;
	fma.rn.f32 	%r791, %r442, %r598, %r790;
	fma.rn.f32 	%r792, %r446, %r599, %r791;
	fma.rn.f32 	%r793, %r450, %r600, %r792;
	fma.rn.f32 	%r794, %r454, %r613, %r793;
	fma.rn.f32 	%r795, %r458, %r614, %r794;
	fma.rn.f32 	%r796, %r462, %r615, %r795;
	fma.rn.f32 	%r1766, %r466, %r616, %r796;
	fma.rn.f32 	%r797, %r407, %r553, %r1767;
	fma.rn.f32 	%r798, %r411, %r554, %r797;
	fma.rn.f32 	%r799, %r415, %r555, %r798;
	fma.rn.f32 	%r800, %r419, %r556, %r799;
	fma.rn.f32 	%r801, %r423, %r569, %r800;
	fma.rn.f32 	%r802, %r427, %r570, %r801;
	fma.rn.f32 	%r803, %r431, %r571, %r802;
	fma.rn.f32 	%r804, %r435, %r572, %r803;
	fma.rn.f32 	%r805, %r439, %r585, %r804;
	fma.rn.f32 	%r806, %r443, %r586, %r805;
	fma.rn.f32 	%r807, %r447, %r587, %r806;
	fma.rn.f32 	%r808, %r451, %r588, %r807;
	fma.rn.f32 	%r809, %r455, %r601, %r808;
	fma.rn.f32 	%r810, %r459, %r602, %r809;
	fma.rn.f32 	%r811, %r463, %r603, %r810;
	fma.rn.f32 	%r1767, %r467, %r604, %r811;
	fma.rn.f32 	%r812, %r407, %r557, %r1768;
	fma.rn.f32 	%r813, %r411, %r558, %r812;
	fma.rn.f32 	%r814, %r415, %r559, %r813;
	fma.rn.f32 	%r815, %r419, %r560, %r814;
	fma.rn.f32 	%r816, %r423, %r573, %r815;
	fma.rn.f32 	%r817, %r427, %r574, %r816;
	fma.rn.f32 	%r818, %r431, %r575, %r817;
	fma.rn.f32 	%r819, %r435, %r576, %r818;
	fma.rn.f32 	%r820, %r439, %r589, %r819;
	fma.rn.f32 	%r821, %r443, %r590, %r820;
	fma.rn.f32 	%r822, %r447, %r591, %r821;
	fma.rn.f32 	%r823, %r451, %r592, %r822;
	fma.rn.f32 	%r824, %r455, %r605, %r823;
	fma.rn.f32 	%r825, %r459, %r606, %r824;
	fma.rn.f32 	%r826, %r463, %r607, %r825;
	fma.rn.f32 	%r1768, %r467, %r608, %r826;
	fma.rn.f32 	%r827, %r407, %r561, %r1769;
	fma.rn.f32 	%r828, %r411, %r562, %r827;
	fma.rn.f32 	%r829, %r415, %r563, %r828;
	fma.rn.f32 	%r830, %r419, %r564, %r829;
	fma.rn.f32 	%r831, %r423, %r577, %r830;
	fma.rn.f32 	%r832, %r427, %r578, %r831;
	fma.rn.f32 	%r833, %r431, %r579, %r832;
	fma.rn.f32 	%r834, %r435, %r580, %r833;
	fma.rn.f32 	%r835, %r439, %r593, %r834;
	fma.rn.f32 	%r836, %r443, %r594, %r835;
	fma.rn.f32 	%r837, %r447, %r595, %r836;
	fma.rn.f32 	%r838, %r451, %r596, %r837;
	fma.rn.f32 	%r839, %r455, %r609, %r838;
	fma.rn.f32 	%r840, %r459, %r610, %r839;
	fma.rn.f32 	%r841, %r463, %r611, %r840;
	fma.rn.f32 	%r1769, %r467, %r612, %r841;
	fma.rn.f32 	%r842, %r407, %r565, %r1770;
	fma.rn.f32 	%r843, %r411, %r566, %r842;
	fma.rn.f32 	%r844, %r415, %r567, %r843;
	fma.rn.f32 	%r845, %r419, %r568, %r844;
	fma.rn.f32 	%r846, %r423, %r581, %r845;
	fma.rn.f32 	%r847, %r427, %r582, %r846;
	fma.rn.f32 	%r848, %r431, %r583, %r847;
	fma.rn.f32 	%r849, %r435, %r584, %r848;
	fma.rn.f32 	%r850, %r439, %r597, %r849;
	fma.rn.f32 	%r851, %r443, %r598, %r850;
	fma.rn.f32 	%r852, %r447, %r599, %r851;
	fma.rn.f32 	%r853, %r451, %r600, %r852;
	fma.rn.f32 	%r854, %r455, %r613, %r853;
	fma.rn.f32 	%r855, %r459, %r614, %r854;
	fma.rn.f32 	%r856, %r463, %r615, %r855;
	fma.rn.f32 	%r1770, %r467, %r616, %r856;
	fma.rn.f32 	%r857, %r468, %r553, %r1771;
	fma.rn.f32 	%r858, %r472, %r554, %r857;
	fma.rn.f32 	%r859, %r476, %r555, %r858;
	fma.rn.f32 	%r860, %r480, %r556, %r859;
	fma.rn.f32 	%r861, %r484, %r569, %r860;
	fma.rn.f32 	%r862, %r488, %r570, %r861;
	fma.rn.f32 	%r863, %r492, %r571, %r862;
	fma.rn.f32 	%r864, %r496, %r572, %r863;
	fma.rn.f32 	%r865, %r500, %r585, %r864;
	fma.rn.f32 	%r866, %r504, %r586, %r865;
	fma.rn.f32 	%r867, %r508, %r587, %r866;
	fma.rn.f32 	%r868, %r512, %r588, %r867;
	fma.rn.f32 	%r869, %r516, %r601, %r868;
	fma.rn.f32 	%r870, %r520, %r602, %r869;
	fma.rn.f32 	%r871, %r524, %r603, %r870;
	fma.rn.f32 	%r1771, %r528, %r604, %r871;
	fma.rn.f32 	%r872, %r468, %r557, %r1772;
	fma.rn.f32 	%r873, %r472, %r558, %r872;
	fma.rn.f32 	%r874, %r476, %r559, %r873;
	fma.rn.f32 	%r875, %r480, %r560, %r874;
	fma.rn.f32 	%r876, %r484, %r573, %r875;
	fma.rn.f32 	%r877, %r488, %r574, %r876;
	fma.rn.f32 	%r878, %r492, %r575, %r877;
	fma.rn.f32 	%r879, %r496, %r576, %r878;
	fma.rn.f32 	%r880, %r500, %r589, %r879;
	fma.rn.f32 	%r881, %r504, %r590, %r880;
	fma.rn.f32 	%r882, %r508, %r591, %r881;
	fma.rn.f32 	%r883, %r512, %r592, %r882;
	fma.rn.f32 	%r884, %r516, %r605, %r883;
	fma.rn.f32 	%r885, %r520, %r606, %r884;
	fma.rn.f32 	%r886, %r524, %r607, %r885;
	fma.rn.f32 	%r1772, %r528, %r608, %r886;
	fma.rn.f32 	%r887, %r468, %r561, %r1773;
	fma.rn.f32 	%r888, %r472, %r562, %r887;
	fma.rn.f32 	%r889, %r476, %r563, %r888;
	fma.rn.f32 	%r890, %r480, %r564, %r889;
	fma.rn.f32 	%r891, %r484, %r577, %r890;
	fma.rn.f32 	%r892, %r488, %r578, %r891;
	fma.rn.f32 	%r893, %r492, %r579, %r892;
	fma.rn.f32 	%r894, %r496, %r580, %r893;
	fma.rn.f32 	%r895, %r500, %r593, %r894;
	fma.rn.f32 	%r896, %r504, %r594, %r895;
	fma.rn.f32 	%r897, %r508, %r595, %r896;
	fma.rn.f32 	%r898, %r512, %r596, %r897;
	fma.rn.f32 	%r899, %r516, %r609, %r898;
	fma.rn.f32 	%r900, %r520, %r610, %r899;
	fma.rn.f32 	%r901, %r524, %r611, %r900;
	fma.rn.f32 	%r1773, %r528, %r612, %r901;
	fma.rn.f32 	%r902, %r468, %r565, %r1774;
	fma.rn.f32 	%r903, %r472, %r566, %r902;
	fma.rn.f32 	%r904, %r476, %r567, %r903;
	fma.rn.f32 	%r905, %r480, %r568, %r904;
	fma.rn.f32 	%r906, %r484, %r581, %r905;
	fma.rn.f32 	%r907, %r488, %r582, %r906;
	fma.rn.f32 	%r908, %r492, %r583, %r907;
	fma.rn.f32 	%r909, %r496, %r584, %r908;
	fma.rn.f32 	%r910, %r500, %r597, %r909;
	fma.rn.f32 	%r911, %r504, %r598, %r910;
	fma.rn.f32 	%r912, %r508, %r599, %r911;
	fma.rn.f32 	%r913, %r512, %r600, %r912;
	fma.rn.f32 	%r914, %r516, %r613, %r913;
	fma.rn.f32 	%r915, %r520, %r614, %r914;
	fma.rn.f32 	%r916, %r524, %r615, %r915;
	fma.rn.f32 	%r1774, %r528, %r616, %r916;
	fma.rn.f32 	%r917, %r469, %r553, %r1775;
	fma.rn.f32 	%r918, %r473, %r554, %r917;
	fma.rn.f32 	%r919, %r477, %r555, %r918;
	fma.rn.f32 	%r920, %r481, %r556, %r919;
	fma.rn.f32 	%r921, %r485, %r569, %r920;
	fma.rn.f32 	%r922, %r489, %r570, %r921;
	fma.rn.f32 	%r923, %r493, %r571, %r922;
	fma.rn.f32 	%r924, %r497, %r572, %r923;
	fma.rn.f32 	%r925, %r501, %r585, %r924;
	fma.rn.f32 	%r926, %r505, %r586, %r925;
	fma.rn.f32 	%r927, %r509, %r587, %r926;
	fma.rn.f32 	%r928, %r513, %r588, %r927;
	fma.rn.f32 	%r929, %r517, %r601, %r928;
	fma.rn.f32 	%r930, %r521, %r602, %r929;
	fma.rn.f32 	%r931, %r525, %r603, %r930;
	fma.rn.f32 	%r1775, %r529, %r604, %r931;
	fma.rn.f32 	%r932, %r469, %r557, %r1776;
	fma.rn.f32 	%r933, %r473, %r558, %r932;
	fma.rn.f32 	%r934, %r477, %r559, %r933;
	fma.rn.f32 	%r935, %r481, %r560, %r934;
	fma.rn.f32 	%r936, %r485, %r573, %r935;
	fma.rn.f32 	%r937, %r489, %r574, %r936;
	fma.rn.f32 	%r938, %r493, %r575, %r937;
	fma.rn.f32 	%r939, %r497, %r576, %r938;
	fma.rn.f32 	%r940, %r501, %r589, %r939;
	fma.rn.f32 	%r941, %r505, %r590, %r940;
	fma.rn.f32 	%r942, %r509, %r591, %r941;
	fma.rn.f32 	%r943, %r513, %r592, %r942;
	fma.rn.f32 	%r944, %r517, %r605, %r943;
	fma.rn.f32 	%r945, %r521, %r606, %r944;
	fma.rn.f32 	%r946, %r525, %r607, %r945;
	fma.rn.f32 	%r1776, %r529, %r608, %r946;
	fma.rn.f32 	%r947, %r469, %r561, %r1777;
	fma.rn.f32 	%r948, %r473, %r562, %r947;
	fma.rn.f32 	%r949, %r477, %r563, %r948;
	fma.rn.f32 	%r950, %r481, %r564, %r949;
	fma.rn.f32 	%r951, %r485, %r577, %r950;
	fma.rn.f32 	%r952, %r489, %r578, %r951;
	fma.rn.f32 	%r953, %r493, %r579, %r952;
	fma.rn.f32 	%r954, %r497, %r580, %r953;
	fma.rn.f32 	%r955, %r501, %r593, %r954;
	fma.rn.f32 	%r956, %r505, %r594, %r955;
	fma.rn.f32 	%r957, %r509, %r595, %r956;
	fma.rn.f32 	%r958, %r513, %r596, %r957;
	fma.rn.f32 	%r959, %r517, %r609, %r958;
	fma.rn.f32 	%r960, %r521, %r610, %r959;
	fma.rn.f32 	%r961, %r525, %r611, %r960;
	fma.rn.f32 	%r1777, %r529, %r612, %r961;
	fma.rn.f32 	%r962, %r469, %r565, %r1778;
	fma.rn.f32 	%r963, %r473, %r566, %r962;
	fma.rn.f32 	%r964, %r477, %r567, %r963;
	fma.rn.f32 	%r965, %r481, %r568, %r964;
	fma.rn.f32 	%r966, %r485, %r581, %r965;
	fma.rn.f32 	%r967, %r489, %r582, %r966;
	fma.rn.f32 	%r968, %r493, %r583, %r967;
	fma.rn.f32 	%r969, %r497, %r584, %r968;
	fma.rn.f32 	%r970, %r501, %r597, %r969;
	fma.rn.f32 	%r971, %r505, %r598, %r970;
	fma.rn.f32 	%r972, %r509, %r599, %r971;
	fma.rn.f32 	%r973, %r513, %r600, %r972;
	fma.rn.f32 	%r974, %r517, %r613, %r973;
	fma.rn.f32 	%r975, %r521, %r614, %r974;
	fma.rn.f32 	%r976, %r525, %r615, %r975;
	fma.rn.f32 	%r1778, %r529, %r616, %r976;
	fma.rn.f32 	%r977, %r470, %r553, %r1779;
	fma.rn.f32 	%r978, %r474, %r554, %r977;
	fma.rn.f32 	%r979, %r478, %r555, %r978;
	fma.rn.f32 	%r980, %r482, %r556, %r979;
	fma.rn.f32 	%r981, %r486, %r569, %r980;
	fma.rn.f32 	%r982, %r490, %r570, %r981;
	fma.rn.f32 	%r983, %r494, %r571, %r982;
	fma.rn.f32 	%r984, %r498, %r572, %r983;
	fma.rn.f32 	%r985, %r502, %r585, %r984;
	fma.rn.f32 	%r986, %r506, %r586, %r985;
	fma.rn.f32 	%r987, %r510, %r587, %r986;
	fma.rn.f32 	%r988, %r514, %r588, %r987;
	fma.rn.f32 	%r989, %r518, %r601, %r988;
	fma.rn.f32 	%r990, %r522, %r602, %r989;
	fma.rn.f32 	%r991, %r526, %r603, %r990;
	fma.rn.f32 	%r1779, %r530, %r604, %r991;
	fma.rn.f32 	%r992, %r470, %r557, %r1780;
	fma.rn.f32 	%r993, %r474, %r558, %r992;
	fma.rn.f32 	%r994, %r478, %r559, %r993;
	fma.rn.f32 	%r995, %r482, %r560, %r994;
	fma.rn.f32 	%r996, %r486, %r573, %r995;
	fma.rn.f32 	%r997, %r490, %r574, %r996;
	fma.rn.f32 	%r998, %r494, %r575, %r997;
	fma.rn.f32 	%r999, %r498, %r576, %r998;
	fma.rn.f32 	%r1000, %r502, %r589, %r999;
	fma.rn.f32 	%r1001, %r506, %r590, %r1000;
	fma.rn.f32 	%r1002, %r510, %r591, %r1001;
	fma.rn.f32 	%r1003, %r514, %r592, %r1002;
	fma.rn.f32 	%r1004, %r518, %r605, %r1003;
	fma.rn.f32 	%r1005, %r522, %r606, %r1004;
	fma.rn.f32 	%r1006, %r526, %r607, %r1005;
	fma.rn.f32 	%r1780, %r530, %r608, %r1006;
	fma.rn.f32 	%r1007, %r470, %r561, %r1781;
	fma.rn.f32 	%r1008, %r474, %r562, %r1007;
	fma.rn.f32 	%r1009, %r478, %r563, %r1008;
	fma.rn.f32 	%r1010, %r482, %r564, %r1009;
	fma.rn.f32 	%r1011, %r486, %r577, %r1010;
	fma.rn.f32 	%r1012, %r490, %r578, %r1011;
	fma.rn.f32 	%r1013, %r494, %r579, %r1012;
	fma.rn.f32 	%r1014, %r498, %r580, %r1013;
	fma.rn.f32 	%r1015, %r502, %r593, %r1014;
	fma.rn.f32 	%r1016, %r506, %r594, %r1015;
	fma.rn.f32 	%r1017, %r510, %r595, %r1016;
	fma.rn.f32 	%r1018, %r514, %r596, %r1017;
	fma.rn.f32 	%r1019, %r518, %r609, %r1018;
	fma.rn.f32 	%r1020, %r522, %r610, %r1019;
	fma.rn.f32 	%r1021, %r526, %r611, %r1020;
	fma.rn.f32 	%r1781, %r530, %r612, %r1021;
	fma.rn.f32 	%r1022, %r470, %r565, %r1782;
	fma.rn.f32 	%r1023, %r474, %r566, %r1022;
	fma.rn.f32 	%r1024, %r478, %r567, %r1023;
	fma.rn.f32 	%r1025, %r482, %r568, %r1024;
	fma.rn.f32 	%r1026, %r486, %r581, %r1025;
	fma.rn.f32 	%r1027, %r490, %r582, %r1026;
	fma.rn.f32 	%r1028, %r494, %r583, %r1027;
	fma.rn.f32 	%r1029, %r498, %r584, %r1028;
	fma.rn.f32 	%r1030, %r502, %r597, %r1029;
	fma.rn.f32 	%r1031, %r506, %r598, %r1030;
	fma.rn.f32 	%r1032, %r510, %r599, %r1031;
	fma.rn.f32 	%r1033, %r514, %r600, %r1032;
	fma.rn.f32 	%r1034, %r518, %r613, %r1033;
	fma.rn.f32 	%r1035, %r522, %r614, %r1034;
	fma.rn.f32 	%r1036, %r526, %r615, %r1035;
	fma.rn.f32 	%r1782, %r530, %r616, %r1036;
	fma.rn.f32 	%r1037, %r471, %r553, %r1783;
	fma.rn.f32 	%r1038, %r475, %r554, %r1037;
	fma.rn.f32 	%r1039, %r479, %r555, %r1038;
	fma.rn.f32 	%r1040, %r483, %r556, %r1039;
	fma.rn.f32 	%r1041, %r487, %r569, %r1040;
	fma.rn.f32 	%r1042, %r491, %r570, %r1041;
	fma.rn.f32 	%r1043, %r495, %r571, %r1042;
	fma.rn.f32 	%r1044, %r499, %r572, %r1043;
	fma.rn.f32 	%r1045, %r503, %r585, %r1044;
	fma.rn.f32 	%r1046, %r507, %r586, %r1045;
	fma.rn.f32 	%r1047, %r511, %r587, %r1046;
	fma.rn.f32 	%r1048, %r515, %r588, %r1047;
	fma.rn.f32 	%r1049, %r519, %r601, %r1048;
	fma.rn.f32 	%r1050, %r523, %r602, %r1049;
	fma.rn.f32 	%r1051, %r527, %r603, %r1050;
	fma.rn.f32 	%r1783, %r531, %r604, %r1051;
	fma.rn.f32 	%r1052, %r471, %r557, %r1784;
	fma.rn.f32 	%r1053, %r475, %r558, %r1052;
	fma.rn.f32 	%r1054, %r479, %r559, %r1053;
	fma.rn.f32 	%r1055, %r483, %r560, %r1054;
	fma.rn.f32 	%r1056, %r487, %r573, %r1055;
	fma.rn.f32 	%r1057, %r491, %r574, %r1056;
	fma.rn.f32 	%r1058, %r495, %r575, %r1057;
	fma.rn.f32 	%r1059, %r499, %r576, %r1058;
	fma.rn.f32 	%r1060, %r503, %r589, %r1059;
	fma.rn.f32 	%r1061, %r507, %r590, %r1060;
	fma.rn.f32 	%r1062, %r511, %r591, %r1061;
	fma.rn.f32 	%r1063, %r515, %r592, %r1062;
	fma.rn.f32 	%r1064, %r519, %r605, %r1063;
	fma.rn.f32 	%r1065, %r523, %r606, %r1064;
	fma.rn.f32 	%r1066, %r527, %r607, %r1065;
	fma.rn.f32 	%r1784, %r531, %r608, %r1066;
	fma.rn.f32 	%r1067, %r471, %r561, %r1785;
	fma.rn.f32 	%r1068, %r475, %r562, %r1067;
	fma.rn.f32 	%r1069, %r479, %r563, %r1068;
	fma.rn.f32 	%r1070, %r483, %r564, %r1069;
	fma.rn.f32 	%r1071, %r487, %r577, %r1070;
	fma.rn.f32 	%r1072, %r491, %r578, %r1071;
	fma.rn.f32 	%r1073, %r495, %r579, %r1072;
	fma.rn.f32 	%r1074, %r499, %r580, %r1073;
	fma.rn.f32 	%r1075, %r503, %r593, %r1074;
	fma.rn.f32 	%r1076, %r507, %r594, %r1075;
	fma.rn.f32 	%r1077, %r511, %r595, %r1076;
	fma.rn.f32 	%r1078, %r515, %r596, %r1077;
	fma.rn.f32 	%r1079, %r519, %r609, %r1078;
	fma.rn.f32 	%r1080, %r523, %r610, %r1079;
	fma.rn.f32 	%r1081, %r527, %r611, %r1080;
	fma.rn.f32 	%r1785, %r531, %r612, %r1081;
	fma.rn.f32 	%r1082, %r471, %r565, %r1786;
	fma.rn.f32 	%r1083, %r475, %r566, %r1082;
	fma.rn.f32 	%r1084, %r479, %r567, %r1083;
	fma.rn.f32 	%r1085, %r483, %r568, %r1084;
	fma.rn.f32 	%r1086, %r487, %r581, %r1085;
	fma.rn.f32 	%r1087, %r491, %r582, %r1086;
	fma.rn.f32 	%r1088, %r495, %r583, %r1087;
	fma.rn.f32 	%r1089, %r499, %r584, %r1088;
	fma.rn.f32 	%r1090, %r503, %r597, %r1089;
	fma.rn.f32 	%r1091, %r507, %r598, %r1090;
	fma.rn.f32 	%r1092, %r511, %r599, %r1091;
	fma.rn.f32 	%r1093, %r515, %r600, %r1092;
	fma.rn.f32 	%r1094, %r519, %r613, %r1093;
	fma.rn.f32 	%r1095, %r523, %r614, %r1094;
	fma.rn.f32 	%r1096, %r527, %r615, %r1095;
	fma.rn.f32 	%r1786, %r531, %r616, %r1096;
	add.s32 	%r1097, %r1753, 1;
	setp.gt.s32 	%p58, %r1097, 2;
	selp.b32 	%r1753, 0, %r1097, %p58;
	add.s32 	%r1098, %r7, %r1751;
	setp.lt.s32 	%p59, %r1098, %r120;
	mul.wide.s32 	%rd232, %r1751, 4;
	add.s64 	%rd216, %rd107, %rd232;
	add.s64 	%rd217, %rd108, %rd232;
	add.s64 	%rd218, %rd109, %rd232;
	add.s64 	%rd219, %rd110, %rd232;
	add.s64 	%rd220, %rd111, %rd232;
	add.s64 	%rd221, %rd112, %rd232;
	add.s64 	%rd222, %rd113, %rd232;
	add.s64 	%rd223, %rd114, %rd232;
	shl.b32 	%r1099, %r1753, 12;
	add.s32 	%r1100, %r327, %r1099;
	bar.sync 	0;
	add.s32 	%r367, %r1100, %r38;
	selp.b32 	%r1101, 4, 0, %p59;
	selp.b32 	%r1102, %r1101, 0, %p34;
	selp.b32 	%r368, %r1102, 0, %p56;
	cp.async.ca.shared.global [ %r367 + 0 ], [ %rd216 + 0 ], 0x4, %r368;
	add.s32 	%r369, %r367, 32;
	selp.b32 	%r1103, %r1101, 0, %p35;
	selp.b32 	%r370, %r1103, 0, %p56;
	cp.async.ca.shared.global [ %r369 + 0 ], [ %rd217 + 0 ], 0x4, %r370;
	add.s32 	%r371, %r367, 64;
	selp.b32 	%r1104, %r1101, 0, %p36;
	selp.b32 	%r372, %r1104, 0, %p56;
	cp.async.ca.shared.global [ %r371 + 0 ], [ %rd218 + 0 ], 0x4, %r372;
	add.s32 	%r373, %r367, 96;
	selp.b32 	%r1105, %r1101, 0, %p37;
	selp.b32 	%r374, %r1105, 0, %p56;
	cp.async.ca.shared.global [ %r373 + 0 ], [ %rd219 + 0 ], 0x4, %r374;
	add.s32 	%r375, %r367, 128;
	selp.b32 	%r1106, %r1101, 0, %p38;
	selp.b32 	%r376, %r1106, 0, %p56;
	cp.async.ca.shared.global [ %r375 + 0 ], [ %rd220 + 0 ], 0x4, %r376;
	add.s32 	%r377, %r367, 160;
	selp.b32 	%r1107, %r1101, 0, %p39;
	selp.b32 	%r378, %r1107, 0, %p56;
	cp.async.ca.shared.global [ %r377 + 0 ], [ %rd221 + 0 ], 0x4, %r378;
	add.s32 	%r379, %r367, 192;
	selp.b32 	%r1108, %r1101, 0, %p40;
	selp.b32 	%r380, %r1108, 0, %p56;
	cp.async.ca.shared.global [ %r379 + 0 ], [ %rd222 + 0 ], 0x4, %r380;
	add.s32 	%r381, %r367, 224;
	selp.b32 	%r1109, %r1101, 0, %p41;
	selp.b32 	%r382, %r1109, 0, %p56;
	cp.async.ca.shared.global [ %r381 + 0 ], [ %rd223 + 0 ], 0x4, %r382;
	cp.async.commit_group;
	add.s64 	%rd224, %rd115, %rd232;
	add.s64 	%rd225, %rd116, %rd232;
	add.s64 	%rd226, %rd117, %rd232;
	add.s64 	%rd227, %rd118, %rd232;
	add.s64 	%rd228, %rd119, %rd232;
	add.s64 	%rd229, %rd120, %rd232;
	add.s64 	%rd230, %rd121, %rd232;
	add.s64 	%rd231, %rd122, %rd232;
	add.s32 	%r1110, %r1100, %r40;
	add.s32 	%r383, %r1110, 12288;
	selp.b32 	%r1111, %r1101, 0, %p42;
	selp.b32 	%r384, %r1111, 0, %p56;
	cp.async.ca.shared.global [ %r383 + 0 ], [ %rd224 + 0 ], 0x4, %r384;
	add.s32 	%r385, %r1110, 12800;
	selp.b32 	%r1112, %r1101, 0, %p43;
	selp.b32 	%r386, %r1112, 0, %p56;
	cp.async.ca.shared.global [ %r385 + 0 ], [ %rd225 + 0 ], 0x4, %r386;
	add.s32 	%r387, %r1110, 13312;
	selp.b32 	%r1113, %r1101, 0, %p44;
	selp.b32 	%r388, %r1113, 0, %p56;
	cp.async.ca.shared.global [ %r387 + 0 ], [ %rd226 + 0 ], 0x4, %r388;
	add.s32 	%r389, %r1110, 13824;
	selp.b32 	%r1114, %r1101, 0, %p45;
	selp.b32 	%r390, %r1114, 0, %p56;
	cp.async.ca.shared.global [ %r389 + 0 ], [ %rd227 + 0 ], 0x4, %r390;
	add.s32 	%r391, %r1110, 14336;
	selp.b32 	%r1115, %r1101, 0, %p46;
	selp.b32 	%r392, %r1115, 0, %p56;
	cp.async.ca.shared.global [ %r391 + 0 ], [ %rd228 + 0 ], 0x4, %r392;
	add.s32 	%r393, %r1110, 14848;
	selp.b32 	%r1116, %r1101, 0, %p47;
	selp.b32 	%r394, %r1116, 0, %p56;
	cp.async.ca.shared.global [ %r393 + 0 ], [ %rd229 + 0 ], 0x4, %r394;
	add.s32 	%r395, %r1110, 15360;
	selp.b32 	%r1117, %r1101, 0, %p48;
	selp.b32 	%r396, %r1117, 0, %p56;
	cp.async.ca.shared.global [ %r395 + 0 ], [ %rd230 + 0 ], 0x4, %r396;
	add.s32 	%r1118, %r1100, %r41;
	add.s32 	%r397, %r1118, 12288;
	selp.b32 	%r1119, %r1101, 0, %p49;
	selp.b32 	%r398, %r1119, 0, %p56;
	cp.async.ca.shared.global [ %r397 + 0 ], [ %rd231 + 0 ], 0x4, %r398;
	cp.async.commit_group;
	add.s32 	%r46, %r1751, 16;
	add.s32 	%r1120, %r1751, -32;
	setp.lt.s32 	%p60, %r1120, %r120;
	mov.b32 	%r1751, %r46;
	@%p60 bra 	$L__BB0_4;
	bra.uni 	$L__BB0_5;
$L__BB0_2:
	shl.b32 	%r1754, %r3, 6;
	mov.b32 	%r1755, 0f00000000;
	mov.b32 	%r1756, %r1755;
	mov.b32 	%r1757, %r1755;
	mov.b32 	%r1758, %r1755;
	mov.b32 	%r1759, %r1755;
	mov.b32 	%r1760, %r1755;
	mov.b32 	%r1761, %r1755;
	mov.b32 	%r1762, %r1755;
	mov.b32 	%r1763, %r1755;
	mov.b32 	%r1764, %r1755;
	mov.b32 	%r1765, %r1755;
	mov.b32 	%r1766, %r1755;
	mov.b32 	%r1767, %r1755;
	mov.b32 	%r1768, %r1755;
	mov.b32 	%r1769, %r1755;
	mov.b32 	%r1770, %r1755;
	mov.b32 	%r1771, %r1755;
	mov.b32 	%r1772, %r1755;
	mov.b32 	%r1773, %r1755;
	mov.b32 	%r1774, %r1755;
	mov.b32 	%r1775, %r1755;
	mov.b32 	%r1776, %r1755;
	mov.b32 	%r1777, %r1755;
	mov.b32 	%r1778, %r1755;
	mov.b32 	%r1779, %r1755;
	mov.b32 	%r1780, %r1755;
	mov.b32 	%r1781, %r1755;
	mov.b32 	%r1782, %r1755;
	mov.b32 	%r1783, %r1755;
	mov.b32 	%r1784, %r1755;
	mov.b32 	%r1785, %r1755;
	mov.b32 	%r1786, %r1755;
	mov.b32 	%r1787, %r1755;
	mov.b32 	%r1788, %r1755;
	mov.b32 	%r1789, %r1755;
	mov.b32 	%r1790, %r1755;
	mov.b32 	%r1791, %r1755;
	mov.b32 	%r1792, %r1755;
	mov.b32 	%r1793, %r1755;
	mov.b32 	%r1794, %r1755;
	mov.b32 	%r1795, %r1755;
	mov.b32 	%r1796, %r1755;
	mov.b32 	%r1797, %r1755;
	mov.b32 	%r1798, %r1755;
	mov.b32 	%r1799, %r1755;
	mov.b32 	%r1800, %r1755;
	mov.b32 	%r1801, %r1755;
	mov.b32 	%r1802, %r1755;
$L__BB0_5:
	or.b32 	%r23, %r219, %r5;
	cvt.u32.u64 	%r1121, %rd35;
	cvt.u32.u64 	%r1122, %rd34;
	cvt.u32.u64 	%r1123, %rd33;
	cvt.u32.u64 	%r1124, %rd32;
	cvt.u32.u64 	%r1125, %rd31;
	cvt.u32.u64 	%r1126, %rd30;
	cvt.u32.u64 	%r1127, %rd29;
	cvt.u32.u64 	%r1128, %rd28;
	cvt.u32.u64 	%r1129, %rd27;
	cvt.u32.u64 	%r1130, %rd26;
	cvt.u32.u64 	%r1131, %rd25;
	cvt.u32.u64 	%r1132, %rd24;
	cvt.u32.u64 	%r1133, %rd23;
	cvt.u32.u64 	%r1134, %rd22;
	cvt.u32.u64 	%r1135, %rd21;
	cvt.u32.u64 	%r1136, %rd20;
	cvt.u32.u64 	%r1137, %rd19;
	cvt.u32.u64 	%r1138, %rd18;
	cvt.u32.u64 	%r1139, %rd17;
	cvt.u32.u64 	%r1140, %rd16;
	cvt.u32.u64 	%r1141, %rd15;
	cvt.u32.u64 	%r1142, %rd14;
	cvt.u32.u64 	%r1143, %rd13;
	cvt.u32.u64 	%r1144, %rd12;
	cvt.u32.u64 	%r1145, %rd11;
	cvt.u32.u64 	%r1146, %rd10;
	cvt.u32.u64 	%r1147, %rd9;
	cvt.u32.u64 	%r1148, %rd8;
	cvt.u32.u64 	%r1149, %rd7;
	cvt.u32.u64 	%r1150, %rd6;
	cvt.u32.u64 	%r1151, %rd5;
	cvt.u32.u64 	%r1152, %rd4;
	cp.async.wait_group 	0;
	bar.sync 	0;
$L__tmp0:
	shfl.sync.bfly.b32 	%r1153, %r1787, 8, 31, -1;
$L__tmp1:
	add.f32 	%r1154, %r1787, %r1153;
$L__tmp2:
	shfl.sync.bfly.b32 	%r1155, %r1154, 4, 31, -1;
$L__tmp3:
	add.f32 	%r1156, %r1154, %r1155;
$L__tmp4:
	shfl.sync.bfly.b32 	%r1157, %r1156, 2, 31, -1;
$L__tmp5:
	add.f32 	%r1158, %r1156, %r1157;
$L__tmp6:
	shfl.sync.bfly.b32 	%r1159, %r1158, 1, 31, -1;
$L__tmp7:
	add.f32 	%r1160, %r1158, %r1159;
$L__tmp8:
	shfl.sync.bfly.b32 	%r1161, %r1788, 8, 31, -1;
$L__tmp9:
	add.f32 	%r1162, %r1788, %r1161;
$L__tmp10:
	shfl.sync.bfly.b32 	%r1163, %r1162, 4, 31, -1;
$L__tmp11:
	add.f32 	%r1164, %r1162, %r1163;
$L__tmp12:
	shfl.sync.bfly.b32 	%r1165, %r1164, 2, 31, -1;
$L__tmp13:
	add.f32 	%r1166, %r1164, %r1165;
$L__tmp14:
	shfl.sync.bfly.b32 	%r1167, %r1166, 1, 31, -1;
$L__tmp15:
	add.f32 	%r1168, %r1166, %r1167;
$L__tmp16:
	shfl.sync.bfly.b32 	%r1169, %r1789, 8, 31, -1;
$L__tmp17:
	add.f32 	%r1170, %r1789, %r1169;
$L__tmp18:
	shfl.sync.bfly.b32 	%r1171, %r1170, 4, 31, -1;
$L__tmp19:
	add.f32 	%r1172, %r1170, %r1171;
$L__tmp20:
	shfl.sync.bfly.b32 	%r1173, %r1172, 2, 31, -1;
$L__tmp21:
	add.f32 	%r1174, %r1172, %r1173;
$L__tmp22:
	shfl.sync.bfly.b32 	%r1175, %r1174, 1, 31, -1;
$L__tmp23:
	add.f32 	%r1176, %r1174, %r1175;
$L__tmp24:
	shfl.sync.bfly.b32 	%r1177, %r1790, 8, 31, -1;
$L__tmp25:
	add.f32 	%r1178, %r1790, %r1177;
$L__tmp26:
	shfl.sync.bfly.b32 	%r1179, %r1178, 4, 31, -1;
$L__tmp27:
	add.f32 	%r1180, %r1178, %r1179;
$L__tmp28:
	shfl.sync.bfly.b32 	%r1181, %r1180, 2, 31, -1;
$L__tmp29:
	add.f32 	%r1182, %r1180, %r1181;
$L__tmp30:
	shfl.sync.bfly.b32 	%r1183, %r1182, 1, 31, -1;
$L__tmp31:
	add.f32 	%r1184, %r1182, %r1183;
$L__tmp32:
	shfl.sync.bfly.b32 	%r1185, %r1791, 8, 31, -1;
$L__tmp33:
	add.f32 	%r1186, %r1791, %r1185;
$L__tmp34:
	shfl.sync.bfly.b32 	%r1187, %r1186, 4, 31, -1;
$L__tmp35:
	add.f32 	%r1188, %r1186, %r1187;
$L__tmp36:
	shfl.sync.bfly.b32 	%r1189, %r1188, 2, 31, -1;
$L__tmp37:
	add.f32 	%r1190, %r1188, %r1189;
$L__tmp38:
	shfl.sync.bfly.b32 	%r1191, %r1190, 1, 31, -1;
$L__tmp39:
	add.f32 	%r1192, %r1190, %r1191;
$L__tmp40:
	shfl.sync.bfly.b32 	%r1193, %r1792, 8, 31, -1;
$L__tmp41:
	add.f32 	%r1194, %r1792, %r1193;
$L__tmp42:
	shfl.sync.bfly.b32 	%r1195, %r1194, 4, 31, -1;
$L__tmp43:
	add.f32 	%r1196, %r1194, %r1195;
$L__tmp44:
	shfl.sync.bfly.b32 	%r1197, %r1196, 2, 31, -1;
$L__tmp45:
	add.f32 	%r1198, %r1196, %r1197;
$L__tmp46:
	shfl.sync.bfly.b32 	%r1199, %r1198, 1, 31, -1;
$L__tmp47:
	add.f32 	%r1200, %r1198, %r1199;
$L__tmp48:
	shfl.sync.bfly.b32 	%r1201, %r1793, 8, 31, -1;
$L__tmp49:
	add.f32 	%r1202, %r1793, %r1201;
$L__tmp50:
	shfl.sync.bfly.b32 	%r1203, %r1202, 4, 31, -1;
$L__tmp51:
	add.f32 	%r1204, %r1202, %r1203;
$L__tmp52:
	shfl.sync.bfly.b32 	%r1205, %r1204, 2, 31, -1;
$L__tmp53:
	add.f32 	%r1206, %r1204, %r1205;
$L__tmp54:
	shfl.sync.bfly.b32 	%r1207, %r1206, 1, 31, -1;
$L__tmp55:
	add.f32 	%r1208, %r1206, %r1207;
$L__tmp56:
	shfl.sync.bfly.b32 	%r1209, %r1794, 8, 31, -1;
$L__tmp57:
	add.f32 	%r1210, %r1794, %r1209;
$L__tmp58:
	shfl.sync.bfly.b32 	%r1211, %r1210, 4, 31, -1;
$L__tmp59:
	add.f32 	%r1212, %r1210, %r1211;
$L__tmp60:
	shfl.sync.bfly.b32 	%r1213, %r1212, 2, 31, -1;
$L__tmp61:
	add.f32 	%r1214, %r1212, %r1213;
$L__tmp62:
	shfl.sync.bfly.b32 	%r1215, %r1214, 1, 31, -1;
$L__tmp63:
	add.f32 	%r1216, %r1214, %r1215;
$L__tmp64:
	shfl.sync.bfly.b32 	%r1217, %r1795, 8, 31, -1;
$L__tmp65:
	add.f32 	%r1218, %r1795, %r1217;
$L__tmp66:
	shfl.sync.bfly.b32 	%r1219, %r1218, 4, 31, -1;
$L__tmp67:
	add.f32 	%r1220, %r1218, %r1219;
$L__tmp68:
	shfl.sync.bfly.b32 	%r1221, %r1220, 2, 31, -1;
$L__tmp69:
	add.f32 	%r1222, %r1220, %r1221;
$L__tmp70:
	shfl.sync.bfly.b32 	%r1223, %r1222, 1, 31, -1;
$L__tmp71:
	add.f32 	%r1224, %r1222, %r1223;
$L__tmp72:
	shfl.sync.bfly.b32 	%r1225, %r1796, 8, 31, -1;
$L__tmp73:
	add.f32 	%r1226, %r1796, %r1225;
$L__tmp74:
	shfl.sync.bfly.b32 	%r1227, %r1226, 4, 31, -1;
$L__tmp75:
	add.f32 	%r1228, %r1226, %r1227;
$L__tmp76:
	shfl.sync.bfly.b32 	%r1229, %r1228, 2, 31, -1;
$L__tmp77:
	add.f32 	%r1230, %r1228, %r1229;
$L__tmp78:
	shfl.sync.bfly.b32 	%r1231, %r1230, 1, 31, -1;
$L__tmp79:
	add.f32 	%r1232, %r1230, %r1231;
$L__tmp80:
	shfl.sync.bfly.b32 	%r1233, %r1797, 8, 31, -1;
$L__tmp81:
	add.f32 	%r1234, %r1797, %r1233;
$L__tmp82:
	shfl.sync.bfly.b32 	%r1235, %r1234, 4, 31, -1;
$L__tmp83:
	add.f32 	%r1236, %r1234, %r1235;
$L__tmp84:
	shfl.sync.bfly.b32 	%r1237, %r1236, 2, 31, -1;
$L__tmp85:
	add.f32 	%r1238, %r1236, %r1237;
$L__tmp86:
	shfl.sync.bfly.b32 	%r1239, %r1238, 1, 31, -1;
$L__tmp87:
	add.f32 	%r1240, %r1238, %r1239;
$L__tmp88:
	shfl.sync.bfly.b32 	%r1241, %r1798, 8, 31, -1;
$L__tmp89:
	add.f32 	%r1242, %r1798, %r1241;
$L__tmp90:
	shfl.sync.bfly.b32 	%r1243, %r1242, 4, 31, -1;
$L__tmp91:
	add.f32 	%r1244, %r1242, %r1243;
$L__tmp92:
	shfl.sync.bfly.b32 	%r1245, %r1244, 2, 31, -1;
$L__tmp93:
	add.f32 	%r1246, %r1244, %r1245;
$L__tmp94:
	shfl.sync.bfly.b32 	%r1247, %r1246, 1, 31, -1;
$L__tmp95:
	add.f32 	%r1248, %r1246, %r1247;
$L__tmp96:
	shfl.sync.bfly.b32 	%r1249, %r1799, 8, 31, -1;
$L__tmp97:
	add.f32 	%r1250, %r1799, %r1249;
$L__tmp98:
	shfl.sync.bfly.b32 	%r1251, %r1250, 4, 31, -1;
$L__tmp99:
	add.f32 	%r1252, %r1250, %r1251;
$L__tmp100:
	shfl.sync.bfly.b32 	%r1253, %r1252, 2, 31, -1;
$L__tmp101:
	add.f32 	%r1254, %r1252, %r1253;
$L__tmp102:
	shfl.sync.bfly.b32 	%r1255, %r1254, 1, 31, -1;
$L__tmp103:
	add.f32 	%r1256, %r1254, %r1255;
$L__tmp104:
	shfl.sync.bfly.b32 	%r1257, %r1800, 8, 31, -1;
$L__tmp105:
	add.f32 	%r1258, %r1800, %r1257;
$L__tmp106:
	shfl.sync.bfly.b32 	%r1259, %r1258, 4, 31, -1;
$L__tmp107:
	add.f32 	%r1260, %r1258, %r1259;
$L__tmp108:
	shfl.sync.bfly.b32 	%r1261, %r1260, 2, 31, -1;
$L__tmp109:
	add.f32 	%r1262, %r1260, %r1261;
$L__tmp110:
	shfl.sync.bfly.b32 	%r1263, %r1262, 1, 31, -1;
$L__tmp111:
	add.f32 	%r1264, %r1262, %r1263;
$L__tmp112:
	shfl.sync.bfly.b32 	%r1265, %r1801, 8, 31, -1;
$L__tmp113:
	add.f32 	%r1266, %r1801, %r1265;
$L__tmp114:
	shfl.sync.bfly.b32 	%r1267, %r1266, 4, 31, -1;
$L__tmp115:
	add.f32 	%r1268, %r1266, %r1267;
$L__tmp116:
	shfl.sync.bfly.b32 	%r1269, %r1268, 2, 31, -1;
$L__tmp117:
	add.f32 	%r1270, %r1268, %r1269;
$L__tmp118:
	shfl.sync.bfly.b32 	%r1271, %r1270, 1, 31, -1;
$L__tmp119:
	add.f32 	%r1272, %r1270, %r1271;
$L__tmp120:
	shfl.sync.bfly.b32 	%r1273, %r1802, 8, 31, -1;
$L__tmp121:
	add.f32 	%r1274, %r1802, %r1273;
$L__tmp122:
	shfl.sync.bfly.b32 	%r1275, %r1274, 4, 31, -1;
$L__tmp123:
	add.f32 	%r1276, %r1274, %r1275;
$L__tmp124:
	shfl.sync.bfly.b32 	%r1277, %r1276, 2, 31, -1;
$L__tmp125:
	add.f32 	%r1278, %r1276, %r1277;
$L__tmp126:
	shfl.sync.bfly.b32 	%r1279, %r1278, 1, 31, -1;
$L__tmp127:
	add.f32 	%r1280, %r1278, %r1279;
$L__tmp128:
	sqrt.rn.f32 	%r1281, %r1160;
	sqrt.rn.f32 	%r1282, %r1168;
	sqrt.rn.f32 	%r1283, %r1176;
	sqrt.rn.f32 	%r1284, %r1184;
	sqrt.rn.f32 	%r1285, %r1192;
	sqrt.rn.f32 	%r1286, %r1200;
	sqrt.rn.f32 	%r1287, %r1208;
	sqrt.rn.f32 	%r1288, %r1216;
	sqrt.rn.f32 	%r1289, %r1224;
	sqrt.rn.f32 	%r1290, %r1232;
	sqrt.rn.f32 	%r1291, %r1240;
	sqrt.rn.f32 	%r1292, %r1248;
	sqrt.rn.f32 	%r1293, %r1256;
	sqrt.rn.f32 	%r1294, %r1264;
	sqrt.rn.f32 	%r1295, %r1272;
	sqrt.rn.f32 	%r1296, %r1280;
	max.f32 	%r1297, %r1281, 0f2B8CBCCC;
	max.f32 	%r1298, %r1282, 0f2B8CBCCC;
	max.f32 	%r1299, %r1283, 0f2B8CBCCC;
	max.f32 	%r1300, %r1284, 0f2B8CBCCC;
	max.f32 	%r1301, %r1285, 0f2B8CBCCC;
	max.f32 	%r1302, %r1286, 0f2B8CBCCC;
	max.f32 	%r1303, %r1287, 0f2B8CBCCC;
	max.f32 	%r1304, %r1288, 0f2B8CBCCC;
	max.f32 	%r1305, %r1289, 0f2B8CBCCC;
	max.f32 	%r1306, %r1290, 0f2B8CBCCC;
	max.f32 	%r1307, %r1291, 0f2B8CBCCC;
	max.f32 	%r1308, %r1292, 0f2B8CBCCC;
	max.f32 	%r1309, %r1293, 0f2B8CBCCC;
	max.f32 	%r1310, %r1294, 0f2B8CBCCC;
	max.f32 	%r1311, %r1295, 0f2B8CBCCC;
	max.f32 	%r1312, %r1296, 0f2B8CBCCC;
	and.b32 	%r47, %r3, 96;
	and.b32 	%r1313, %r3, 16;
	shl.b32 	%r1314, %r1313, 3;
	add.s32 	%r1315, %r327, %r1314;
	add.s32 	%r1316, %r1315, %r47;
	st.shared.v4.b32 	[%r1316], {%r1297, %r1305, %r1299, %r1307};
	st.shared.v4.b32 	[%r1316+16], {%r1301, %r1309, %r1303, %r1311};
	bar.sync 	0;
	shr.u32 	%r1317, %r47, 2;
	shl.b32 	%r1318, %r1313, 2;
	add.s32 	%r1319, %r327, %r1318;
	add.s32 	%r1320, %r1319, %r1317;
	ld.shared.v2.b32 	{%r1321, %r1322}, [%r1320];
	ld.shared.v2.b32 	{%r1323, %r1324}, [%r1320+128];
	ld.shared.v2.b32 	{%r1325, %r1326}, [%r1320+32];
	ld.shared.v2.b32 	{%r1327, %r1328}, [%r1320+160];
	bar.sync 	0;
	shl.b32 	%r1329, %r1313, 1;
	and.b32 	%r48, %r3, 32;
	shl.b32 	%r49, %r48, 2;
	add.s32 	%r1330, %r327, %r1329;
	add.s32 	%r1331, %r1330, %r49;
	add.s32 	%r1332, %r1331, %r6;
	st.shared.v4.b32 	[%r1332], {%r1298, %r1300, %r1302, %r1304};
	st.shared.v4.b32 	[%r1332+16], {%r1306, %r1308, %r1310, %r1312};
	bar.sync 	0;
	shl.b32 	%r50, %r3, 1;
	and.b32 	%r1333, %r50, 28;
	and.b32 	%r51, %r1754, 64;
	add.s32 	%r52, %r327, %r51;
	add.s32 	%r1334, %r52, %r1333;
	ld.shared.b32 	%r1335, [%r1334];
	ld.shared.b32 	%r1336, [%r1334+32];
	ld.shared.b32 	%r1337, [%r1334+128];
	ld.shared.b32 	%r1338, [%r1334+160];
	mul.f32 	%r1339, %r1321, %r1335;
	mul.f32 	%r1340, %r1321, %r1336;
	mul.f32 	%r1341, %r1321, %r1337;
	mul.f32 	%r1342, %r1321, %r1338;
	mul.f32 	%r1343, %r1323, %r1335;
	mul.f32 	%r1344, %r1323, %r1336;
	mul.f32 	%r1345, %r1323, %r1337;
	mul.f32 	%r1346, %r1323, %r1338;
	mul.f32 	%r1347, %r1325, %r1335;
	mul.f32 	%r1348, %r1325, %r1336;
	mul.f32 	%r1349, %r1325, %r1337;
	mul.f32 	%r1350, %r1325, %r1338;
	mul.f32 	%r1351, %r1327, %r1335;
	mul.f32 	%r1352, %r1327, %r1336;
	mul.f32 	%r1353, %r1327, %r1337;
	mul.f32 	%r1354, %r1327, %r1338;
	mul.f32 	%r1355, %r1322, %r1335;
	mul.f32 	%r1356, %r1322, %r1336;
	mul.f32 	%r1357, %r1322, %r1337;
	mul.f32 	%r1358, %r1322, %r1338;
	mul.f32 	%r1359, %r1324, %r1335;
	mul.f32 	%r1360, %r1324, %r1336;
	mul.f32 	%r1361, %r1324, %r1337;
	mul.f32 	%r1362, %r1324, %r1338;
	mul.f32 	%r1363, %r1326, %r1335;
	mul.f32 	%r1364, %r1326, %r1336;
	mul.f32 	%r1365, %r1326, %r1337;
	mul.f32 	%r1366, %r1326, %r1338;
	mul.f32 	%r1367, %r1328, %r1335;
	mul.f32 	%r1368, %r1328, %r1336;
	mul.f32 	%r1369, %r1328, %r1337;
	mul.f32 	%r1370, %r1328, %r1338;
	div.rn.f32 	%r58, %r1755, %r1339;
	div.rn.f32 	%r55, %r1756, %r1340;
	div.rn.f32 	%r56, %r1757, %r1341;
	div.rn.f32 	%r57, %r1758, %r1342;
	div.rn.f32 	%r74, %r1759, %r1343;
	div.rn.f32 	%r75, %r1760, %r1344;
	div.rn.f32 	%r76, %r1761, %r1345;
	div.rn.f32 	%r77, %r1762, %r1346;
	div.rn.f32 	%r90, %r1763, %r1347;
	div.rn.f32 	%r91, %r1764, %r1348;
	div.rn.f32 	%r92, %r1765, %r1349;
	div.rn.f32 	%r93, %r1766, %r1350;
	div.rn.f32 	%r106, %r1767, %r1351;
	div.rn.f32 	%r107, %r1768, %r1352;
	div.rn.f32 	%r108, %r1769, %r1353;
	div.rn.f32 	%r109, %r1770, %r1354;
	div.rn.f32 	%r62, %r1771, %r1355;
	div.rn.f32 	%r59, %r1772, %r1356;
	div.rn.f32 	%r60, %r1773, %r1357;
	div.rn.f32 	%r61, %r1774, %r1358;
	div.rn.f32 	%r78, %r1775, %r1359;
	div.rn.f32 	%r79, %r1776, %r1360;
	div.rn.f32 	%r80, %r1777, %r1361;
	div.rn.f32 	%r81, %r1778, %r1362;
	div.rn.f32 	%r94, %r1779, %r1363;
	div.rn.f32 	%r95, %r1780, %r1364;
	div.rn.f32 	%r96, %r1781, %r1365;
	div.rn.f32 	%r97, %r1782, %r1366;
	div.rn.f32 	%r110, %r1783, %r1367;
	div.rn.f32 	%r111, %r1784, %r1368;
	div.rn.f32 	%r112, %r1785, %r1369;
	div.rn.f32 	%r113, %r1786, %r1370;
	mul.lo.s64 	%rd233, %rd3, %rd2;
	shl.b64 	%rd234, %rd233, 2;
	add.s64 	%rd68, %rd105, %rd234;
	setp.lt.s32 	%p61, %r1152, %r119;
	setp.lt.s32 	%p62, %r1151, %r119;
	setp.lt.s32 	%p63, %r1150, %r119;
	setp.lt.s32 	%p64, %r1149, %r119;
	setp.lt.s32 	%p65, %r1148, %r119;
	setp.lt.s32 	%p66, %r1147, %r119;
	setp.lt.s32 	%p67, %r1146, %r119;
	setp.lt.s32 	%p68, %r1145, %r119;
	setp.lt.s32 	%p69, %r1144, %r119;
	setp.lt.s32 	%p70, %r1143, %r119;
	setp.lt.s32 	%p71, %r1142, %r119;
	setp.lt.s32 	%p72, %r1141, %r119;
	setp.lt.s32 	%p73, %r1140, %r119;
	setp.lt.s32 	%p74, %r1139, %r119;
	setp.lt.s32 	%p75, %r1138, %r119;
	setp.lt.s32 	%p76, %r1137, %r119;
	setp.lt.s32 	%p77, %r1136, %r119;
	setp.lt.s32 	%p78, %r1135, %r119;
	setp.lt.s32 	%p79, %r1134, %r119;
	setp.lt.s32 	%p80, %r1133, %r119;
	setp.lt.s32 	%p81, %r1132, %r119;
	setp.lt.s32 	%p82, %r1131, %r119;
	setp.lt.s32 	%p83, %r1130, %r119;
	setp.lt.s32 	%p84, %r1129, %r119;
	setp.lt.s32 	%p85, %r1128, %r119;
	setp.lt.s32 	%p86, %r1127, %r119;
	setp.lt.s32 	%p87, %r1126, %r119;
	setp.lt.s32 	%p88, %r1125, %r119;
	setp.lt.s32 	%p89, %r1124, %r119;
	setp.lt.s32 	%p90, %r1123, %r119;
	setp.lt.s32 	%p91, %r1122, %r119;
	setp.lt.s32 	%p92, %r1121, %r119;
	setp.lt.s32 	%p93, %r36, %r119;
	and.pred 	%p1, %p61, %p93;
	and.pred 	%p2, %p62, %p93;
	and.pred 	%p3, %p63, %p93;
	and.pred 	%p4, %p64, %p93;
	and.pred 	%p5, %p65, %p93;
	and.pred 	%p6, %p66, %p93;
	and.pred 	%p7, %p67, %p93;
	and.pred 	%p8, %p68, %p93;
	and.pred 	%p9, %p69, %p93;
	and.pred 	%p10, %p70, %p93;
	and.pred 	%p11, %p71, %p93;
	and.pred 	%p12, %p72, %p93;
	and.pred 	%p13, %p73, %p93;
	and.pred 	%p14, %p74, %p93;
	and.pred 	%p15, %p75, %p93;
	and.pred 	%p16, %p76, %p93;
	and.pred 	%p17, %p77, %p93;
	and.pred 	%p18, %p78, %p93;
	and.pred 	%p19, %p79, %p93;
	and.pred 	%p20, %p80, %p93;
	and.pred 	%p21, %p81, %p93;
	and.pred 	%p22, %p82, %p93;
	and.pred 	%p23, %p83, %p93;
	and.pred 	%p24, %p84, %p93;
	and.pred 	%p25, %p85, %p93;
	and.pred 	%p26, %p86, %p93;
	and.pred 	%p27, %p87, %p93;
	and.pred 	%p28, %p88, %p93;
	and.pred 	%p29, %p89, %p93;
	and.pred 	%p30, %p90, %p93;
	and.pred 	%p31, %p91, %p93;
	and.pred 	%p32, %p92, %p93;
	mul.lo.s64 	%rd235, %rd2, %rd4;
	mul.lo.s64 	%rd236, %rd2, %rd5;
	mul.lo.s64 	%rd237, %rd2, %rd6;
	mul.lo.s64 	%rd238, %rd2, %rd7;
	mul.lo.s64 	%rd239, %rd2, %rd8;
	mul.lo.s64 	%rd240, %rd2, %rd9;
	mul.lo.s64 	%rd241, %rd2, %rd10;
	mul.lo.s64 	%rd242, %rd2, %rd11;
	mul.lo.s64 	%rd243, %rd2, %rd12;
	mul.lo.s64 	%rd244, %rd2, %rd13;
	mul.lo.s64 	%rd245, %rd2, %rd14;
	mul.lo.s64 	%rd246, %rd2, %rd15;
	mul.lo.s64 	%rd247, %rd2, %rd16;
	mul.lo.s64 	%rd248, %rd2, %rd17;
	mul.lo.s64 	%rd249, %rd2, %rd18;
	mul.lo.s64 	%rd250, %rd2, %rd19;
	mul.lo.s64 	%rd251, %rd2, %rd20;
	mul.lo.s64 	%rd252, %rd2, %rd21;
	mul.lo.s64 	%rd253, %rd2, %rd22;
	mul.lo.s64 	%rd254, %rd2, %rd23;
	mul.lo.s64 	%rd255, %rd2, %rd24;
	mul.lo.s64 	%rd256, %rd2, %rd25;
	mul.lo.s64 	%rd257, %rd2, %rd26;
	mul.lo.s64 	%rd258, %rd2, %rd27;
	mul.lo.s64 	%rd259, %rd2, %rd28;
	mul.lo.s64 	%rd260, %rd2, %rd29;
	mul.lo.s64 	%rd261, %rd2, %rd30;
	mul.lo.s64 	%rd262, %rd2, %rd31;
	mul.lo.s64 	%rd263, %rd2, %rd32;
	mul.lo.s64 	%rd264, %rd2, %rd33;
	mul.lo.s64 	%rd265, %rd2, %rd34;
	mul.lo.s64 	%rd266, %rd2, %rd35;
	shl.b64 	%rd267, %rd235, 2;
	add.s64 	%rd268, %rd68, %rd267;
	shl.b64 	%rd269, %rd236, 2;
	add.s64 	%rd270, %rd68, %rd269;
	shl.b64 	%rd271, %rd237, 2;
	add.s64 	%rd272, %rd68, %rd271;
	shl.b64 	%rd273, %rd238, 2;
	add.s64 	%rd274, %rd68, %rd273;
	shl.b64 	%rd275, %rd239, 2;
	add.s64 	%rd276, %rd68, %rd275;
	shl.b64 	%rd277, %rd240, 2;
	add.s64 	%rd278, %rd68, %rd277;
	shl.b64 	%rd279, %rd241, 2;
	add.s64 	%rd280, %rd68, %rd279;
	shl.b64 	%rd281, %rd242, 2;
	add.s64 	%rd282, %rd68, %rd281;
	shl.b64 	%rd283, %rd243, 2;
	add.s64 	%rd284, %rd68, %rd283;
	shl.b64 	%rd285, %rd244, 2;
	add.s64 	%rd286, %rd68, %rd285;
	shl.b64 	%rd287, %rd245, 2;
	add.s64 	%rd288, %rd68, %rd287;
	shl.b64 	%rd289, %rd246, 2;
	add.s64 	%rd290, %rd68, %rd289;
	shl.b64 	%rd291, %rd247, 2;
	add.s64 	%rd292, %rd68, %rd291;
	shl.b64 	%rd293, %rd248, 2;
	add.s64 	%rd294, %rd68, %rd293;
	shl.b64 	%rd295, %rd249, 2;
	add.s64 	%rd296, %rd68, %rd295;
	shl.b64 	%rd297, %rd250, 2;
	add.s64 	%rd298, %rd68, %rd297;
	shl.b64 	%rd299, %rd251, 2;
	add.s64 	%rd300, %rd68, %rd299;
	shl.b64 	%rd301, %rd252, 2;
	add.s64 	%rd302, %rd68, %rd301;
	shl.b64 	%rd303, %rd253, 2;
	add.s64 	%rd304, %rd68, %rd303;
	shl.b64 	%rd305, %rd254, 2;
	add.s64 	%rd306, %rd68, %rd305;
	shl.b64 	%rd307, %rd255, 2;
	add.s64 	%rd308, %rd68, %rd307;
	shl.b64 	%rd309, %rd256, 2;
	add.s64 	%rd310, %rd68, %rd309;
	shl.b64 	%rd311, %rd257, 2;
	add.s64 	%rd312, %rd68, %rd311;
	shl.b64 	%rd313, %rd258, 2;
	add.s64 	%rd314, %rd68, %rd313;
	shl.b64 	%rd315, %rd259, 2;
	add.s64 	%rd316, %rd68, %rd315;
	shl.b64 	%rd317, %rd260, 2;
	add.s64 	%rd318, %rd68, %rd317;
	shl.b64 	%rd319, %rd261, 2;
	add.s64 	%rd320, %rd68, %rd319;
	shl.b64 	%rd321, %rd262, 2;
	add.s64 	%rd322, %rd68, %rd321;
	shl.b64 	%rd323, %rd263, 2;
	add.s64 	%rd324, %rd68, %rd323;
	shl.b64 	%rd325, %rd264, 2;
	add.s64 	%rd326, %rd68, %rd325;
	shl.b64 	%rd327, %rd265, 2;
	add.s64 	%rd328, %rd68, %rd327;
	shl.b64 	%rd329, %rd266, 2;
	add.s64 	%rd330, %rd68, %rd329;
	mul.wide.s32 	%rd331, %r36, 4;
	add.s64 	%rd69, %rd268, %rd331;
	add.s64 	%rd70, %rd270, %rd331;
	add.s64 	%rd71, %rd272, %rd331;
	add.s64 	%rd72, %rd274, %rd331;
	add.s64 	%rd73, %rd276, %rd331;
	add.s64 	%rd74, %rd278, %rd331;
	add.s64 	%rd75, %rd280, %rd331;
	add.s64 	%rd76, %rd282, %rd331;
	add.s64 	%rd77, %rd284, %rd331;
	add.s64 	%rd78, %rd286, %rd331;
	add.s64 	%rd79, %rd288, %rd331;
	add.s64 	%rd80, %rd290, %rd331;
	add.s64 	%rd81, %rd292, %rd331;
	add.s64 	%rd82, %rd294, %rd331;
	add.s64 	%rd83, %rd296, %rd331;
	add.s64 	%rd84, %rd298, %rd331;
	add.s64 	%rd85, %rd300, %rd331;
	add.s64 	%rd86, %rd302, %rd331;
	add.s64 	%rd87, %rd304, %rd331;
	add.s64 	%rd88, %rd306, %rd331;
	add.s64 	%rd89, %rd308, %rd331;
	add.s64 	%rd90, %rd310, %rd331;
	add.s64 	%rd91, %rd312, %rd331;
	add.s64 	%rd92, %rd314, %rd331;
	add.s64 	%rd93, %rd316, %rd331;
	add.s64 	%rd94, %rd318, %rd331;
	add.s64 	%rd95, %rd320, %rd331;
	add.s64 	%rd96, %rd322, %rd331;
	add.s64 	%rd97, %rd324, %rd331;
	add.s64 	%rd98, %rd326, %rd331;
	add.s64 	%rd99, %rd328, %rd331;
	add.s64 	%rd100, %rd330, %rd331;
	bar.sync 	0;
	and.b32 	%r1371, %r3, 7;
	shl.b32 	%r53, %r1371, 9;
	shl.b32 	%r1372, %r7, 4;
	xor.b32 	%r1373, %r1372, %r4;
	add.s32 	%r54, %r327, %r53;
	add.s32 	%r1374, %r54, %r1373;
	st.shared.v4.b32 	[%r1374], {%r58, %r55, %r56, %r57};
	st.shared.v4.b32 	[%r1374+256], {%r62, %r59, %r60, %r61};
	bar.sync 	0;
	shl.b32 	%r63, %r3, 5;
	and.b32 	%r1375, %r63, 3840;
	shl.b32 	%r64, %r1371, 4;
	or.b32 	%r1376, %r1375, %r64;
	xor.b32 	%r1377, %r1376, %r4;
	add.s32 	%r65, %r327, %r1377;
	ld.shared.v4.b32 	{%r66, %r67, %r68, %r69}, [%r65];
	ld.shared.v4.b32 	{%r70, %r71, %r72, %r73}, [%r65+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1374], {%r74, %r75, %r76, %r77};
	st.shared.v4.b32 	[%r1374+256], {%r78, %r79, %r80, %r81};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r82, %r83, %r84, %r85}, [%r65];
	ld.shared.v4.b32 	{%r86, %r87, %r88, %r89}, [%r65+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1374], {%r90, %r91, %r92, %r93};
	st.shared.v4.b32 	[%r1374+256], {%r94, %r95, %r96, %r97};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r98, %r99, %r100, %r101}, [%r65];
	ld.shared.v4.b32 	{%r102, %r103, %r104, %r105}, [%r65+128];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1374], {%r106, %r107, %r108, %r109};
	st.shared.v4.b32 	[%r1374+256], {%r110, %r111, %r112, %r113};
	bar.sync 	0;
	setp.ne.b32 	%p94, %r2, %r1;
	@%p94 bra 	$L__BB0_11;
	shl.b32 	%r261, %r7, 2;
	or.b32 	%r16, %r228, %r219;
	or.b32 	%r32, %r261, %r294;
	ld.param.b32 	%r121, [similarity_fp32_any_param_6];
	ld.param.b64 	%rd106, [similarity_fp32_any_param_3];
	or.b32 	%r17, %r16, 2;
	or.b32 	%r18, %r16, 3;
	or.b32 	%r19, %r16, 32;
	or.b32 	%r20, %r16, 33;
	or.b32 	%r21, %r16, 34;
	or.b32 	%r22, %r16, 35;
	or.b32 	%r33, %r32, 1;
	or.b32 	%r34, %r32, 2;
	or.b32 	%r35, %r32, 3;
	ld.shared.v4.b32 	{%r1532, %r1533, %r1534, %r1535}, [%r65+128];
	ld.shared.v4.b32 	{%r1536, %r1537, %r1538, %r1539}, [%r65];
	setp.gt.s32 	%p160, %r16, %r32;
	setp.gt.s32 	%p161, %r16, %r33;
	setp.gt.s32 	%p162, %r16, %r34;
	setp.gt.s32 	%p163, %r16, %r35;
	setp.lt.s32 	%p164, %r16, %r32;
	setp.lt.s32 	%p165, %r16, %r35;
	setp.gt.s32 	%p166, %r17, %r33;
	setp.gt.s32 	%p167, %r17, %r35;
	setp.gt.s32 	%p168, %r18, %r32;
	setp.gt.s32 	%p169, %r18, %r33;
	setp.gt.s32 	%p170, %r18, %r34;
	setp.gt.s32 	%p171, %r19, %r32;
	setp.gt.s32 	%p172, %r19, %r33;
	setp.gt.s32 	%p173, %r19, %r34;
	setp.gt.s32 	%p174, %r19, %r35;
	setp.gt.s32 	%p175, %r20, %r32;
	setp.gt.s32 	%p176, %r20, %r33;
	setp.gt.s32 	%p177, %r20, %r34;
	setp.gt.s32 	%p178, %r20, %r35;
	setp.gt.s32 	%p179, %r21, %r32;
	setp.gt.s32 	%p180, %r21, %r33;
	setp.gt.s32 	%p181, %r21, %r34;
	setp.gt.s32 	%p182, %r21, %r35;
	setp.gt.s32 	%p183, %r22, %r32;
	setp.gt.s32 	%p184, %r22, %r33;
	setp.gt.s32 	%p185, %r22, %r34;
	setp.gt.s32 	%p186, %r22, %r35;
	selp.f32 	%r1540, %r66, %r58, %p160;
	selp.f32 	%r1541, %r82, %r55, %p161;
	selp.f32 	%r1542, %r98, %r56, %p162;
	selp.f32 	%r1543, %r1536, %r57, %p163;
	selp.f32 	%r1544, %r74, %r67, %p164;
	selp.f32 	%r1545, %r83, %r75, %p160;
	selp.f32 	%r1546, %r99, %r76, %p160;
	selp.f32 	%r1547, %r77, %r1537, %p165;
	selp.f32 	%r1548, %r90, %r68, %p164;
	selp.f32 	%r1549, %r84, %r91, %p166;
	selp.f32 	%r1550, %r100, %r92, %p160;
	selp.f32 	%r1551, %r1538, %r93, %p167;
	selp.f32 	%r1552, %r69, %r106, %p168;
	selp.f32 	%r1553, %r85, %r107, %p169;
	selp.f32 	%r1554, %r101, %r108, %p170;
	selp.f32 	%r1555, %r1539, %r109, %p160;
	selp.f32 	%r1556, %r70, %r62, %p171;
	selp.f32 	%r1557, %r86, %r59, %p172;
	selp.f32 	%r1558, %r102, %r60, %p173;
	selp.f32 	%r1559, %r1532, %r61, %p174;
	selp.f32 	%r1560, %r71, %r78, %p175;
	selp.f32 	%r1561, %r87, %r79, %p176;
	selp.f32 	%r1562, %r103, %r80, %p177;
	selp.f32 	%r1563, %r1533, %r81, %p178;
	selp.f32 	%r1564, %r72, %r94, %p179;
	selp.f32 	%r1565, %r88, %r95, %p180;
	selp.f32 	%r1566, %r104, %r96, %p181;
	selp.f32 	%r1567, %r1534, %r97, %p182;
	selp.f32 	%r1568, %r73, %r110, %p183;
	selp.f32 	%r1569, %r89, %r111, %p184;
	selp.f32 	%r1570, %r105, %r112, %p185;
	selp.f32 	%r1571, %r1535, %r113, %p186;
	bar.sync 	0;
	and.b32 	%r1572, %r1750, 1904;
	shl.b32 	%r1573, %r3, 8;
	and.b32 	%r1574, %r1573, 2048;
	add.s32 	%r1575, %r327, %r1574;
	add.s32 	%r1576, %r1575, %r1572;
	st.shared.v4.b32 	[%r1576], {%r1540, %r1541, %r1542, %r1543};
	st.shared.v4.b32 	[%r1576+128], {%r1544, %r1545, %r1546, %r1547};
	bar.sync 	0;
	and.b32 	%r1577, %r63, 768;
	shl.b32 	%r1578, %r48, 6;
	shl.b32 	%r114, %r6, 1;
	add.s32 	%r1579, %r327, %r1577;
	add.s32 	%r1580, %r1579, %r1578;
	add.s32 	%r1581, %r1580, %r64;
	add.s32 	%r1582, %r1581, %r114;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1500, %r1502, %r1504, %r1506}, [%r1582];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1508, %r1510, %r1512, %r1514}, [%r1582+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1576], {%r1548, %r1549, %r1550, %r1551};
	st.shared.v4.b32 	[%r1576+128], {%r1552, %r1553, %r1554, %r1555};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1501, %r1503, %r1505, %r1507}, [%r1582];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1509, %r1511, %r1513, %r1515}, [%r1582+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1576], {%r1556, %r1557, %r1558, %r1559};
	st.shared.v4.b32 	[%r1576+128], {%r1560, %r1561, %r1562, %r1563};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1516, %r1518, %r1520, %r1522}, [%r1582];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1524, %r1526, %r1528, %r1530}, [%r1582+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1576], {%r1564, %r1565, %r1566, %r1567};
	st.shared.v4.b32 	[%r1576+128], {%r1568, %r1569, %r1570, %r1571};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1517, %r1519, %r1521, %r1523}, [%r1582];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1525, %r1527, %r1529, %r1531}, [%r1582+1024];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r1500 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r1501 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r1502 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r1503 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r1504 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r1505 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r1506 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r1507 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r1508 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r1509 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r1510 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r1511 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r1512 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r1513 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r1514 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r1515 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r1516 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r1517 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r1518 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r1519 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r1520 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r1521 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r1522 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r1523 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r1524 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r1525 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r1526 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r1527 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r1528 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r1529 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r1530 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r1531 };
	shl.b64 	%rd464, %rd3, 2;
	add.s64 	%rd102, %rd106, %rd464;
$L__tmp129:
	setp.lt.s32 	%p187, %r121, 1;
	mov.b32 	%r1805, 1;
	@%p187 bra 	$L__BB0_10;
	ld.param.b64 	%rd104, [similarity_fp32_any_param_1];
	cvt.s64.s32 	%rd461, %r121;
	mul.lo.s64 	%rd462, %rd461, %rd1;
	shl.b64 	%rd463, %rd462, 3;
	add.s64 	%rd101, %rd104, %rd463;
	shl.b32 	%r1583, %r47, 1;
	add.s32 	%r115, %r327, %r1583;
	add.s32 	%r116, %r52, %r114;
	add.s32 	%r117, %r327, %r6;
	and.b32 	%r1584, %r50, 60;
	add.s32 	%r1585, %r327, %r49;
	add.s32 	%r1586, %r1585, %r1584;
	add.s32 	%r118, %r1586, %r51;
	mov.b32 	%r1803, 0;
	mov.b32 	%r1804, %r1803;
$L__BB0_8:
	add.s32 	%r1587, %r5, %r1804;
	setp.lt.s32 	%p188, %r1587, %r121;
	mad.wide.s32 	%rd466, %r1587, 8, %rd101;
	mov.u64 %rd465, 0xffffffffffffffff;
	@%p188 ld.global.b64 { %rd465 }, [ %rd466 + 0 ];
	setp.eq.b64 	%p189, %rd465, %rd4;
	setp.eq.b64 	%p190, %rd465, %rd5;
	setp.eq.b64 	%p191, %rd465, %rd6;
	setp.eq.b64 	%p192, %rd465, %rd7;
	setp.eq.b64 	%p193, %rd465, %rd8;
	setp.eq.b64 	%p194, %rd465, %rd9;
	setp.eq.b64 	%p195, %rd465, %rd10;
	setp.eq.b64 	%p196, %rd465, %rd11;
	setp.eq.b64 	%p197, %rd465, %rd12;
	setp.eq.b64 	%p198, %rd465, %rd13;
	setp.eq.b64 	%p199, %rd465, %rd14;
	setp.eq.b64 	%p200, %rd465, %rd15;
	setp.eq.b64 	%p201, %rd465, %rd16;
	setp.eq.b64 	%p202, %rd465, %rd17;
	setp.eq.b64 	%p203, %rd465, %rd18;
	setp.eq.b64 	%p204, %rd465, %rd19;
	setp.eq.b64 	%p205, %rd465, %rd20;
	setp.eq.b64 	%p206, %rd465, %rd21;
	setp.eq.b64 	%p207, %rd465, %rd22;
	setp.eq.b64 	%p208, %rd465, %rd23;
	setp.eq.b64 	%p209, %rd465, %rd24;
	setp.eq.b64 	%p210, %rd465, %rd25;
	setp.eq.b64 	%p211, %rd465, %rd26;
	setp.eq.b64 	%p212, %rd465, %rd27;
	setp.eq.b64 	%p213, %rd465, %rd28;
	setp.eq.b64 	%p214, %rd465, %rd29;
	setp.eq.b64 	%p215, %rd465, %rd30;
	setp.eq.b64 	%p216, %rd465, %rd31;
	setp.eq.b64 	%p217, %rd465, %rd32;
	setp.eq.b64 	%p218, %rd465, %rd33;
	setp.eq.b64 	%p219, %rd465, %rd34;
	setp.eq.b64 	%p220, %rd465, %rd35;
	selp.b32 	%r1588, 1, 0, %p189;
	selp.b32 	%r1589, 1, 0, %p190;
	selp.b32 	%r1590, 1, 0, %p191;
	selp.b32 	%r1591, 1, 0, %p192;
	selp.b32 	%r1592, 1, 0, %p193;
	selp.b32 	%r1593, 1, 0, %p194;
	selp.b32 	%r1594, 1, 0, %p195;
	selp.b32 	%r1595, 1, 0, %p196;
	selp.b32 	%r1596, 1, 0, %p197;
	selp.b32 	%r1597, 1, 0, %p198;
	selp.b32 	%r1598, 1, 0, %p199;
	selp.b32 	%r1599, 1, 0, %p200;
	selp.b32 	%r1600, 1, 0, %p201;
	selp.b32 	%r1601, 1, 0, %p202;
	selp.b32 	%r1602, 1, 0, %p203;
	selp.b32 	%r1603, 1, 0, %p204;
	selp.b32 	%r1604, 1, 0, %p205;
	selp.b32 	%r1605, 1, 0, %p206;
	selp.b32 	%r1606, 1, 0, %p207;
	selp.b32 	%r1607, 1, 0, %p208;
	selp.b32 	%r1608, 1, 0, %p209;
	selp.b32 	%r1609, 1, 0, %p210;
	selp.b32 	%r1610, 1, 0, %p211;
	selp.b32 	%r1611, 1, 0, %p212;
	selp.b32 	%r1612, 1, 0, %p213;
	selp.b32 	%r1613, 1, 0, %p214;
	selp.b32 	%r1614, 1, 0, %p215;
	selp.b32 	%r1615, 1, 0, %p216;
	selp.b32 	%r1616, 1, 0, %p217;
	selp.b32 	%r1617, 1, 0, %p218;
	selp.b32 	%r1618, 1, 0, %p219;
	selp.b32 	%r1619, 1, 0, %p220;
$L__tmp130:
	bar.sync 	0;
	mov.b32 	%r1620, -1;
	redux.sync.add.s32 	%r1621, %r1588, %r1620;
	redux.sync.add.s32 	%r1622, %r1589, %r1620;
	redux.sync.add.s32 	%r1623, %r1590, %r1620;
	redux.sync.add.s32 	%r1624, %r1591, %r1620;
	redux.sync.add.s32 	%r1625, %r1592, %r1620;
	redux.sync.add.s32 	%r1626, %r1593, %r1620;
	redux.sync.add.s32 	%r1627, %r1594, %r1620;
	redux.sync.add.s32 	%r1628, %r1595, %r1620;
	redux.sync.add.s32 	%r1629, %r1596, %r1620;
	redux.sync.add.s32 	%r1630, %r1597, %r1620;
	redux.sync.add.s32 	%r1631, %r1598, %r1620;
	redux.sync.add.s32 	%r1632, %r1599, %r1620;
	redux.sync.add.s32 	%r1633, %r1600, %r1620;
	redux.sync.add.s32 	%r1634, %r1601, %r1620;
	redux.sync.add.s32 	%r1635, %r1602, %r1620;
	redux.sync.add.s32 	%r1636, %r1603, %r1620;
	redux.sync.add.s32 	%r1637, %r1604, %r1620;
	redux.sync.add.s32 	%r1638, %r1605, %r1620;
	redux.sync.add.s32 	%r1639, %r1606, %r1620;
	redux.sync.add.s32 	%r1640, %r1607, %r1620;
	redux.sync.add.s32 	%r1641, %r1608, %r1620;
	redux.sync.add.s32 	%r1642, %r1609, %r1620;
	redux.sync.add.s32 	%r1643, %r1610, %r1620;
	redux.sync.add.s32 	%r1644, %r1611, %r1620;
	redux.sync.add.s32 	%r1645, %r1612, %r1620;
	redux.sync.add.s32 	%r1646, %r1613, %r1620;
	redux.sync.add.s32 	%r1647, %r1614, %r1620;
	redux.sync.add.s32 	%r1648, %r1615, %r1620;
	redux.sync.add.s32 	%r1649, %r1616, %r1620;
	redux.sync.add.s32 	%r1650, %r1617, %r1620;
	redux.sync.add.s32 	%r1651, %r1618, %r1620;
	redux.sync.add.s32 	%r1652, %r1619, %r1620;
	st.shared.v4.b32 	[%r115], {%r1621, %r1622, %r1623, %r1624};
	st.shared.v4.b32 	[%r115+16], {%r1629, %r1630, %r1631, %r1632};
	st.shared.v4.b32 	[%r115+32], {%r1637, %r1638, %r1639, %r1640};
	st.shared.v4.b32 	[%r115+48], {%r1645, %r1646, %r1647, %r1648};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1653, %r1654, %r1655, %r1656}, [%r116];
	ld.shared.v4.b32 	{%r1657, %r1658, %r1659, %r1660}, [%r116+16];
	ld.shared.v4.b32 	{%r1661, %r1662, %r1663, %r1664}, [%r116+32];
	ld.shared.v4.b32 	{%r1665, %r1666, %r1667, %r1668}, [%r116+48];
	bar.sync 	0;
	st.shared.v4.b32 	[%r115], {%r1625, %r1626, %r1627, %r1628};
	st.shared.v4.b32 	[%r115+16], {%r1633, %r1634, %r1635, %r1636};
	st.shared.v4.b32 	[%r115+32], {%r1641, %r1642, %r1643, %r1644};
	st.shared.v4.b32 	[%r115+48], {%r1649, %r1650, %r1651, %r1652};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r1669, %r1670, %r1671, %r1672}, [%r116];
	ld.shared.v4.b32 	{%r1673, %r1674, %r1675, %r1676}, [%r116+16];
	ld.shared.v4.b32 	{%r1677, %r1678, %r1679, %r1680}, [%r116+32];
	ld.shared.v4.b32 	{%r1681, %r1682, %r1683, %r1684}, [%r116+48];
	shfl.sync.bfly.b32 	%r1685, %r1653, 1, 31, -1;
$L__tmp131:
	add.s32 	%r1686, %r1685, %r1653;
$L__tmp132:
	shfl.sync.bfly.b32 	%r1687, %r1654, 1, 31, -1;
$L__tmp133:
	add.s32 	%r1688, %r1687, %r1654;
$L__tmp134:
	shfl.sync.bfly.b32 	%r1689, %r1655, 1, 31, -1;
$L__tmp135:
	add.s32 	%r1690, %r1689, %r1655;
$L__tmp136:
	shfl.sync.bfly.b32 	%r1691, %r1656, 1, 31, -1;
$L__tmp137:
	add.s32 	%r1692, %r1691, %r1656;
$L__tmp138:
	shfl.sync.bfly.b32 	%r1693, %r1669, 1, 31, -1;
$L__tmp139:
	add.s32 	%r1694, %r1693, %r1669;
$L__tmp140:
	shfl.sync.bfly.b32 	%r1695, %r1670, 1, 31, -1;
$L__tmp141:
	add.s32 	%r1696, %r1695, %r1670;
$L__tmp142:
	shfl.sync.bfly.b32 	%r1697, %r1671, 1, 31, -1;
$L__tmp143:
	add.s32 	%r1698, %r1697, %r1671;
$L__tmp144:
	shfl.sync.bfly.b32 	%r1699, %r1672, 1, 31, -1;
$L__tmp145:
	add.s32 	%r1700, %r1699, %r1672;
$L__tmp146:
	shfl.sync.bfly.b32 	%r1701, %r1657, 1, 31, -1;
$L__tmp147:
	add.s32 	%r1702, %r1701, %r1657;
$L__tmp148:
	shfl.sync.bfly.b32 	%r1703, %r1658, 1, 31, -1;
$L__tmp149:
	add.s32 	%r1704, %r1703, %r1658;
$L__tmp150:
	shfl.sync.bfly.b32 	%r1705, %r1659, 1, 31, -1;
$L__tmp151:
	add.s32 	%r1706, %r1705, %r1659;
$L__tmp152:
	shfl.sync.bfly.b32 	%r1707, %r1660, 1, 31, -1;
$L__tmp153:
	add.s32 	%r1708, %r1707, %r1660;
$L__tmp154:
	shfl.sync.bfly.b32 	%r1709, %r1673, 1, 31, -1;
$L__tmp155:
	add.s32 	%r1710, %r1709, %r1673;
$L__tmp156:
	shfl.sync.bfly.b32 	%r1711, %r1674, 1, 31, -1;
$L__tmp157:
	add.s32 	%r1712, %r1711, %r1674;
$L__tmp158:
	shfl.sync.bfly.b32 	%r1713, %r1675, 1, 31, -1;
$L__tmp159:
	add.s32 	%r1714, %r1713, %r1675;
$L__tmp160:
	shfl.sync.bfly.b32 	%r1715, %r1676, 1, 31, -1;
$L__tmp161:
	add.s32 	%r1716, %r1715, %r1676;
$L__tmp162:
	shfl.sync.bfly.b32 	%r1717, %r1661, 1, 31, -1;
$L__tmp163:
	add.s32 	%r1718, %r1717, %r1661;
$L__tmp164:
	shfl.sync.bfly.b32 	%r1719, %r1662, 1, 31, -1;
$L__tmp165:
	add.s32 	%r1720, %r1719, %r1662;
$L__tmp166:
	shfl.sync.bfly.b32 	%r1721, %r1663, 1, 31, -1;
$L__tmp167:
	add.s32 	%r1722, %r1721, %r1663;
$L__tmp168:
	shfl.sync.bfly.b32 	%r1723, %r1664, 1, 31, -1;
$L__tmp169:
	add.s32 	%r1724, %r1723, %r1664;
$L__tmp170:
	shfl.sync.bfly.b32 	%r1725, %r1677, 1, 31, -1;
$L__tmp171:
	add.s32 	%r1726, %r1725, %r1677;
$L__tmp172:
	shfl.sync.bfly.b32 	%r1727, %r1678, 1, 31, -1;
$L__tmp173:
	add.s32 	%r1728, %r1727, %r1678;
$L__tmp174:
	shfl.sync.bfly.b32 	%r1729, %r1679, 1, 31, -1;
$L__tmp175:
	add.s32 	%r1730, %r1729, %r1679;
$L__tmp176:
	shfl.sync.bfly.b32 	%r1731, %r1680, 1, 31, -1;
$L__tmp177:
	add.s32 	%r1732, %r1731, %r1680;
$L__tmp178:
	shfl.sync.bfly.b32 	%r1733, %r1665, 1, 31, -1;
$L__tmp179:
	add.s32 	%r1734, %r1733, %r1665;
$L__tmp180:
	shfl.sync.bfly.b32 	%r1735, %r1666, 1, 31, -1;
$L__tmp181:
	add.s32 	%r1736, %r1735, %r1666;
$L__tmp182:
	shfl.sync.bfly.b32 	%r1737, %r1667, 1, 31, -1;
$L__tmp183:
	add.s32 	%r1738, %r1737, %r1667;
$L__tmp184:
	shfl.sync.bfly.b32 	%r1739, %r1668, 1, 31, -1;
$L__tmp185:
	add.s32 	%r1740, %r1739, %r1668;
$L__tmp186:
	shfl.sync.bfly.b32 	%r1741, %r1681, 1, 31, -1;
$L__tmp187:
	add.s32 	%r1742, %r1741, %r1681;
$L__tmp188:
	shfl.sync.bfly.b32 	%r1743, %r1682, 1, 31, -1;
$L__tmp189:
	add.s32 	%r1744, %r1743, %r1682;
$L__tmp190:
	shfl.sync.bfly.b32 	%r1745, %r1683, 1, 31, -1;
$L__tmp191:
	add.s32 	%r1746, %r1745, %r1683;
$L__tmp192:
	shfl.sync.bfly.b32 	%r1747, %r1684, 1, 31, -1;
$L__tmp193:
	add.s32 	%r1748, %r1747, %r1684;
$L__tmp194:
	bar.sync 	0;
	st.shared.v4.b32 	[%r117], {%r1686, %r1688, %r1690, %r1692};
	st.shared.v4.b32 	[%r117+16], {%r1694, %r1696, %r1698, %r1700};
	st.shared.v4.b32 	[%r117+32], {%r1702, %r1704, %r1706, %r1708};
	st.shared.v4.b32 	[%r117+48], {%r1710, %r1712, %r1714, %r1716};
	st.shared.v4.b32 	[%r117+128], {%r1718, %r1720, %r1722, %r1724};
	st.shared.v4.b32 	[%r117+144], {%r1726, %r1728, %r1730, %r1732};
	st.shared.v4.b32 	[%r117+160], {%r1734, %r1736, %r1738, %r1740};
	st.shared.v4.b32 	[%r117+176], {%r1742, %r1744, %r1746, %r1748};
	bar.sync 	0;
	ld.shared.b32 	%r1749, [%r118];
	add.s32 	%r1803, %r1749, %r1803;
	add.s32 	%r1804, %r1804, 64;
	setp.lt.s32 	%p221, %r1804, %r121;
	@%p221 bra 	$L__BB0_8;
	setp.eq.b32 	%p222, %r1803, 0;
	selp.b32 	%r1805, 1, 0, %p222;
$L__tmp195:
$L__BB0_10:
	setp.lt.s32 	%p224, %r23, %r119;
$L__tmp196:
	mad.wide.u32 	%rd467, %r23, 4, %rd102;
	setp.eq.b32 	%p225, %r6, 0;
	and.pred 	%p223, %p225, %p224;
	@%p223 st.global.b32 [ %rd467 + 0 ], { %r1805 };
$L__tmp197:
	bra.uni 	$L__BB0_12;
$L__BB0_11:
	or.b32 	%r295, %r229, %r294;
	or.b32 	%r296, %r230, %r294;
	or.b32 	%r297, %r231, %r294;
	or.b32 	%r298, %r232, %r294;
	or.b32 	%r299, %r233, %r294;
	or.b32 	%r300, %r234, %r294;
	or.b32 	%r301, %r235, %r294;
	or.b32 	%r302, %r236, %r294;
	or.b32 	%r303, %r237, %r294;
	or.b32 	%r304, %r238, %r294;
	or.b32 	%r305, %r239, %r294;
	or.b32 	%r306, %r240, %r294;
	or.b32 	%r307, %r241, %r294;
	or.b32 	%r308, %r242, %r294;
	or.b32 	%r309, %r243, %r294;
	or.b32 	%r310, %r244, %r294;
	or.b32 	%r311, %r245, %r294;
	or.b32 	%r312, %r246, %r294;
	or.b32 	%r313, %r247, %r294;
	or.b32 	%r314, %r248, %r294;
	or.b32 	%r315, %r249, %r294;
	or.b32 	%r316, %r250, %r294;
	or.b32 	%r317, %r251, %r294;
	or.b32 	%r318, %r252, %r294;
	or.b32 	%r319, %r253, %r294;
	or.b32 	%r320, %r254, %r294;
	or.b32 	%r321, %r255, %r294;
	or.b32 	%r322, %r256, %r294;
	or.b32 	%r323, %r257, %r294;
	or.b32 	%r324, %r258, %r294;
	or.b32 	%r325, %r259, %r294;
	or.b32 	%r326, %r260, %r294;
	cvt.s64.s32 	%rd36, %r295;
	cvt.s64.s32 	%rd37, %r296;
	cvt.s64.s32 	%rd38, %r297;
	cvt.s64.s32 	%rd39, %r298;
	cvt.s64.s32 	%rd40, %r299;
	cvt.s64.s32 	%rd41, %r300;
	cvt.s64.s32 	%rd42, %r301;
	cvt.s64.s32 	%rd43, %r302;
	cvt.s64.s32 	%rd44, %r303;
	cvt.s64.s32 	%rd45, %r304;
	cvt.s64.s32 	%rd46, %r305;
	cvt.s64.s32 	%rd47, %r306;
	cvt.s64.s32 	%rd48, %r307;
	cvt.s64.s32 	%rd49, %r308;
	cvt.s64.s32 	%rd50, %r309;
	cvt.s64.s32 	%rd51, %r310;
	cvt.s64.s32 	%rd52, %r311;
	cvt.s64.s32 	%rd53, %r312;
	cvt.s64.s32 	%rd54, %r313;
	cvt.s64.s32 	%rd55, %r314;
	cvt.s64.s32 	%rd56, %r315;
	cvt.s64.s32 	%rd57, %r316;
	cvt.s64.s32 	%rd58, %r317;
	cvt.s64.s32 	%rd59, %r318;
	cvt.s64.s32 	%rd60, %r319;
	cvt.s64.s32 	%rd61, %r320;
	cvt.s64.s32 	%rd62, %r321;
	cvt.s64.s32 	%rd63, %r322;
	cvt.s64.s32 	%rd64, %r323;
	cvt.s64.s32 	%rd65, %r324;
	cvt.s64.s32 	%rd66, %r325;
	cvt.s64.s32 	%rd67, %r326;
	setp.lt.s32 	%p127, %r23, %r119;
	cvt.u32.u64 	%r1442, %rd67;
	cvt.u32.u64 	%r1443, %rd66;
	cvt.u32.u64 	%r1444, %rd65;
	cvt.u32.u64 	%r1445, %rd64;
	cvt.u32.u64 	%r1446, %rd63;
	cvt.u32.u64 	%r1447, %rd62;
	cvt.u32.u64 	%r1448, %rd61;
	cvt.u32.u64 	%r1449, %rd60;
	cvt.u32.u64 	%r1450, %rd59;
	cvt.u32.u64 	%r1451, %rd58;
	cvt.u32.u64 	%r1452, %rd57;
	cvt.u32.u64 	%r1453, %rd56;
	cvt.u32.u64 	%r1454, %rd55;
	cvt.u32.u64 	%r1455, %rd54;
	cvt.u32.u64 	%r1456, %rd53;
	cvt.u32.u64 	%r1457, %rd52;
	cvt.u32.u64 	%r1458, %rd51;
	cvt.u32.u64 	%r1459, %rd50;
	cvt.u32.u64 	%r1460, %rd49;
	cvt.u32.u64 	%r1461, %rd48;
	cvt.u32.u64 	%r1462, %rd47;
	cvt.u32.u64 	%r1463, %rd46;
	cvt.u32.u64 	%r1464, %rd45;
	cvt.u32.u64 	%r1465, %rd44;
	cvt.u32.u64 	%r1466, %rd43;
	cvt.u32.u64 	%r1467, %rd42;
	cvt.u32.u64 	%r1468, %rd41;
	cvt.u32.u64 	%r1469, %rd40;
	cvt.u32.u64 	%r1470, %rd39;
	cvt.u32.u64 	%r1471, %rd38;
	cvt.u32.u64 	%r1472, %rd37;
	cvt.u32.u64 	%r1473, %rd36;
	mul.lo.s64 	%rd364, %rd2, %rd67;
	shl.b64 	%rd365, %rd364, 2;
	add.s64 	%rd366, %rd68, %rd365;
	mul.wide.u32 	%rd367, %r23, 4;
	add.s64 	%rd363, %rd366, %rd367;
	mul.lo.s64 	%rd368, %rd2, %rd66;
	shl.b64 	%rd369, %rd368, 2;
	add.s64 	%rd370, %rd68, %rd369;
	add.s64 	%rd362, %rd370, %rd367;
	mul.lo.s64 	%rd371, %rd2, %rd65;
	shl.b64 	%rd372, %rd371, 2;
	add.s64 	%rd373, %rd68, %rd372;
	add.s64 	%rd361, %rd373, %rd367;
	mul.lo.s64 	%rd374, %rd2, %rd64;
	shl.b64 	%rd375, %rd374, 2;
	add.s64 	%rd376, %rd68, %rd375;
	add.s64 	%rd360, %rd376, %rd367;
	mul.lo.s64 	%rd377, %rd2, %rd63;
	shl.b64 	%rd378, %rd377, 2;
	add.s64 	%rd379, %rd68, %rd378;
	add.s64 	%rd359, %rd379, %rd367;
	mul.lo.s64 	%rd380, %rd2, %rd62;
	shl.b64 	%rd381, %rd380, 2;
	add.s64 	%rd382, %rd68, %rd381;
	add.s64 	%rd358, %rd382, %rd367;
	mul.lo.s64 	%rd383, %rd2, %rd61;
	shl.b64 	%rd384, %rd383, 2;
	add.s64 	%rd385, %rd68, %rd384;
	add.s64 	%rd357, %rd385, %rd367;
	mul.lo.s64 	%rd386, %rd2, %rd60;
	shl.b64 	%rd387, %rd386, 2;
	add.s64 	%rd388, %rd68, %rd387;
	add.s64 	%rd356, %rd388, %rd367;
	mul.lo.s64 	%rd389, %rd2, %rd59;
	shl.b64 	%rd390, %rd389, 2;
	add.s64 	%rd391, %rd68, %rd390;
	add.s64 	%rd355, %rd391, %rd367;
	mul.lo.s64 	%rd392, %rd2, %rd58;
	shl.b64 	%rd393, %rd392, 2;
	add.s64 	%rd394, %rd68, %rd393;
	add.s64 	%rd354, %rd394, %rd367;
	mul.lo.s64 	%rd395, %rd2, %rd57;
	shl.b64 	%rd396, %rd395, 2;
	add.s64 	%rd397, %rd68, %rd396;
	add.s64 	%rd353, %rd397, %rd367;
	mul.lo.s64 	%rd398, %rd2, %rd56;
	shl.b64 	%rd399, %rd398, 2;
	add.s64 	%rd400, %rd68, %rd399;
	add.s64 	%rd352, %rd400, %rd367;
	mul.lo.s64 	%rd401, %rd2, %rd55;
	shl.b64 	%rd402, %rd401, 2;
	add.s64 	%rd403, %rd68, %rd402;
	add.s64 	%rd351, %rd403, %rd367;
	mul.lo.s64 	%rd404, %rd2, %rd54;
	shl.b64 	%rd405, %rd404, 2;
	add.s64 	%rd406, %rd68, %rd405;
	add.s64 	%rd350, %rd406, %rd367;
	mul.lo.s64 	%rd407, %rd2, %rd53;
	shl.b64 	%rd408, %rd407, 2;
	add.s64 	%rd409, %rd68, %rd408;
	add.s64 	%rd349, %rd409, %rd367;
	mul.lo.s64 	%rd410, %rd2, %rd52;
	shl.b64 	%rd411, %rd410, 2;
	add.s64 	%rd412, %rd68, %rd411;
	add.s64 	%rd348, %rd412, %rd367;
	mul.lo.s64 	%rd413, %rd2, %rd51;
	shl.b64 	%rd414, %rd413, 2;
	add.s64 	%rd415, %rd68, %rd414;
	add.s64 	%rd347, %rd415, %rd367;
	mul.lo.s64 	%rd416, %rd2, %rd50;
	shl.b64 	%rd417, %rd416, 2;
	add.s64 	%rd418, %rd68, %rd417;
	add.s64 	%rd346, %rd418, %rd367;
	mul.lo.s64 	%rd419, %rd2, %rd49;
	shl.b64 	%rd420, %rd419, 2;
	add.s64 	%rd421, %rd68, %rd420;
	add.s64 	%rd345, %rd421, %rd367;
	mul.lo.s64 	%rd422, %rd2, %rd48;
	shl.b64 	%rd423, %rd422, 2;
	add.s64 	%rd424, %rd68, %rd423;
	add.s64 	%rd344, %rd424, %rd367;
	mul.lo.s64 	%rd425, %rd2, %rd47;
	shl.b64 	%rd426, %rd425, 2;
	add.s64 	%rd427, %rd68, %rd426;
	add.s64 	%rd343, %rd427, %rd367;
	mul.lo.s64 	%rd428, %rd2, %rd46;
	shl.b64 	%rd429, %rd428, 2;
	add.s64 	%rd430, %rd68, %rd429;
	add.s64 	%rd342, %rd430, %rd367;
	mul.lo.s64 	%rd431, %rd2, %rd45;
	shl.b64 	%rd432, %rd431, 2;
	add.s64 	%rd433, %rd68, %rd432;
	add.s64 	%rd341, %rd433, %rd367;
	mul.lo.s64 	%rd434, %rd2, %rd44;
	shl.b64 	%rd435, %rd434, 2;
	add.s64 	%rd436, %rd68, %rd435;
	add.s64 	%rd340, %rd436, %rd367;
	mul.lo.s64 	%rd437, %rd2, %rd43;
	shl.b64 	%rd438, %rd437, 2;
	add.s64 	%rd439, %rd68, %rd438;
	add.s64 	%rd339, %rd439, %rd367;
	mul.lo.s64 	%rd440, %rd2, %rd42;
	shl.b64 	%rd441, %rd440, 2;
	add.s64 	%rd442, %rd68, %rd441;
	add.s64 	%rd338, %rd442, %rd367;
	mul.lo.s64 	%rd443, %rd2, %rd41;
	shl.b64 	%rd444, %rd443, 2;
	add.s64 	%rd445, %rd68, %rd444;
	add.s64 	%rd337, %rd445, %rd367;
	mul.lo.s64 	%rd446, %rd2, %rd40;
	shl.b64 	%rd447, %rd446, 2;
	add.s64 	%rd448, %rd68, %rd447;
	add.s64 	%rd336, %rd448, %rd367;
	mul.lo.s64 	%rd449, %rd2, %rd39;
	shl.b64 	%rd450, %rd449, 2;
	add.s64 	%rd451, %rd68, %rd450;
	add.s64 	%rd335, %rd451, %rd367;
	mul.lo.s64 	%rd452, %rd2, %rd38;
	shl.b64 	%rd453, %rd452, 2;
	add.s64 	%rd454, %rd68, %rd453;
	add.s64 	%rd334, %rd454, %rd367;
	mul.lo.s64 	%rd455, %rd2, %rd37;
	shl.b64 	%rd456, %rd455, 2;
	add.s64 	%rd457, %rd68, %rd456;
	add.s64 	%rd333, %rd457, %rd367;
	mul.lo.s64 	%rd458, %rd2, %rd36;
	shl.b64 	%rd459, %rd458, 2;
	add.s64 	%rd460, %rd68, %rd459;
	add.s64 	%rd332, %rd460, %rd367;
	setp.lt.s32 	%p128, %r1442, %r119;
	and.pred 	%p126, %p127, %p128;
	setp.lt.s32 	%p129, %r1443, %r119;
	and.pred 	%p125, %p127, %p129;
	setp.lt.s32 	%p130, %r1444, %r119;
	and.pred 	%p124, %p127, %p130;
	setp.lt.s32 	%p131, %r1445, %r119;
	and.pred 	%p123, %p127, %p131;
	setp.lt.s32 	%p132, %r1446, %r119;
	and.pred 	%p122, %p127, %p132;
	setp.lt.s32 	%p133, %r1447, %r119;
	and.pred 	%p121, %p127, %p133;
	setp.lt.s32 	%p134, %r1448, %r119;
	and.pred 	%p120, %p127, %p134;
	setp.lt.s32 	%p135, %r1449, %r119;
	and.pred 	%p119, %p127, %p135;
	setp.lt.s32 	%p136, %r1450, %r119;
	and.pred 	%p118, %p127, %p136;
	setp.lt.s32 	%p137, %r1451, %r119;
	and.pred 	%p117, %p127, %p137;
	setp.lt.s32 	%p138, %r1452, %r119;
	and.pred 	%p116, %p127, %p138;
	setp.lt.s32 	%p139, %r1453, %r119;
	and.pred 	%p115, %p127, %p139;
	setp.lt.s32 	%p140, %r1454, %r119;
	and.pred 	%p114, %p127, %p140;
	setp.lt.s32 	%p141, %r1455, %r119;
	and.pred 	%p113, %p127, %p141;
	setp.lt.s32 	%p142, %r1456, %r119;
	and.pred 	%p112, %p127, %p142;
	setp.lt.s32 	%p143, %r1457, %r119;
	and.pred 	%p111, %p127, %p143;
	setp.lt.s32 	%p144, %r1458, %r119;
	and.pred 	%p110, %p127, %p144;
	setp.lt.s32 	%p145, %r1459, %r119;
	and.pred 	%p109, %p127, %p145;
	setp.lt.s32 	%p146, %r1460, %r119;
	and.pred 	%p108, %p127, %p146;
	setp.lt.s32 	%p147, %r1461, %r119;
	and.pred 	%p107, %p127, %p147;
	setp.lt.s32 	%p148, %r1462, %r119;
	and.pred 	%p106, %p127, %p148;
	setp.lt.s32 	%p149, %r1463, %r119;
	and.pred 	%p105, %p127, %p149;
	setp.lt.s32 	%p150, %r1464, %r119;
	and.pred 	%p104, %p127, %p150;
	setp.lt.s32 	%p151, %r1465, %r119;
	and.pred 	%p103, %p127, %p151;
	setp.lt.s32 	%p152, %r1466, %r119;
	and.pred 	%p102, %p127, %p152;
	setp.lt.s32 	%p153, %r1467, %r119;
	and.pred 	%p101, %p127, %p153;
	setp.lt.s32 	%p154, %r1468, %r119;
	and.pred 	%p100, %p127, %p154;
	setp.lt.s32 	%p155, %r1469, %r119;
	and.pred 	%p99, %p127, %p155;
	setp.lt.s32 	%p156, %r1470, %r119;
	and.pred 	%p98, %p127, %p156;
	setp.lt.s32 	%p157, %r1471, %r119;
	and.pred 	%p97, %p127, %p157;
	setp.lt.s32 	%p158, %r1472, %r119;
	and.pred 	%p96, %p127, %p158;
	setp.lt.s32 	%p159, %r1473, %r119;
	and.pred 	%p95, %p127, %p159;
	bar.sync 	0;
	and.b32 	%r1474, %r1750, 1904;
	and.b32 	%r1475, %r3, 8;
	shl.b32 	%r1476, %r1475, 8;
	add.s32 	%r1477, %r327, %r1476;
	add.s32 	%r1478, %r1477, %r1474;
	st.shared.v4.b32 	[%r1478], {%r58, %r55, %r56, %r57};
	st.shared.v4.b32 	[%r1478+128], {%r74, %r75, %r76, %r77};
	bar.sync 	0;
	and.b32 	%r1479, %r3, 24;
	shl.b32 	%r1480, %r1479, 5;
	shl.b32 	%r1481, %r48, 6;
	shl.b32 	%r1482, %r6, 1;
	add.s32 	%r1483, %r327, %r1481;
	add.s32 	%r1484, %r1483, %r1482;
	add.s32 	%r1485, %r1484, %r1480;
	add.s32 	%r1486, %r1485, %r64;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1378, %r1380, %r1382, %r1384}, [%r1486];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1386, %r1388, %r1390, %r1392}, [%r1486+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1478], {%r90, %r91, %r92, %r93};
	st.shared.v4.b32 	[%r1478+128], {%r106, %r107, %r108, %r109};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1379, %r1381, %r1383, %r1385}, [%r1486];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1387, %r1389, %r1391, %r1393}, [%r1486+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1478], {%r62, %r59, %r60, %r61};
	st.shared.v4.b32 	[%r1478+128], {%r78, %r79, %r80, %r81};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1394, %r1396, %r1398, %r1400}, [%r1486];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1402, %r1404, %r1406, %r1408}, [%r1486+1024];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1478], {%r94, %r95, %r96, %r97};
	st.shared.v4.b32 	[%r1478+128], {%r110, %r111, %r112, %r113};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1395, %r1397, %r1399, %r1401}, [%r1486];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1403, %r1405, %r1407, %r1409}, [%r1486+1024];
	@%p1 st.global.b32 [ %rd69 + 0 ], { %r1378 };
	@%p2 st.global.b32 [ %rd70 + 0 ], { %r1379 };
	@%p3 st.global.b32 [ %rd71 + 0 ], { %r1380 };
	@%p4 st.global.b32 [ %rd72 + 0 ], { %r1381 };
	@%p5 st.global.b32 [ %rd73 + 0 ], { %r1382 };
	@%p6 st.global.b32 [ %rd74 + 0 ], { %r1383 };
	@%p7 st.global.b32 [ %rd75 + 0 ], { %r1384 };
	@%p8 st.global.b32 [ %rd76 + 0 ], { %r1385 };
	@%p9 st.global.b32 [ %rd77 + 0 ], { %r1386 };
	@%p10 st.global.b32 [ %rd78 + 0 ], { %r1387 };
	@%p11 st.global.b32 [ %rd79 + 0 ], { %r1388 };
	@%p12 st.global.b32 [ %rd80 + 0 ], { %r1389 };
	@%p13 st.global.b32 [ %rd81 + 0 ], { %r1390 };
	@%p14 st.global.b32 [ %rd82 + 0 ], { %r1391 };
	@%p15 st.global.b32 [ %rd83 + 0 ], { %r1392 };
	@%p16 st.global.b32 [ %rd84 + 0 ], { %r1393 };
	@%p17 st.global.b32 [ %rd85 + 0 ], { %r1394 };
	@%p18 st.global.b32 [ %rd86 + 0 ], { %r1395 };
	@%p19 st.global.b32 [ %rd87 + 0 ], { %r1396 };
	@%p20 st.global.b32 [ %rd88 + 0 ], { %r1397 };
	@%p21 st.global.b32 [ %rd89 + 0 ], { %r1398 };
	@%p22 st.global.b32 [ %rd90 + 0 ], { %r1399 };
	@%p23 st.global.b32 [ %rd91 + 0 ], { %r1400 };
	@%p24 st.global.b32 [ %rd92 + 0 ], { %r1401 };
	@%p25 st.global.b32 [ %rd93 + 0 ], { %r1402 };
	@%p26 st.global.b32 [ %rd94 + 0 ], { %r1403 };
	@%p27 st.global.b32 [ %rd95 + 0 ], { %r1404 };
	@%p28 st.global.b32 [ %rd96 + 0 ], { %r1405 };
	@%p29 st.global.b32 [ %rd97 + 0 ], { %r1406 };
	@%p30 st.global.b32 [ %rd98 + 0 ], { %r1407 };
	@%p31 st.global.b32 [ %rd99 + 0 ], { %r1408 };
	@%p32 st.global.b32 [ %rd100 + 0 ], { %r1409 };
	bar.sync 	0;
	shl.b32 	%r1487, %r1475, 5;
	xor.b32 	%r1488, %r64, %r4;
	add.s32 	%r1489, %r54, %r53;
	add.s32 	%r1490, %r1489, %r1487;
	add.s32 	%r1491, %r1490, %r1488;
	st.shared.v4.b32 	[%r1491], {%r58, %r74, %r90, %r106};
	st.shared.v4.b32 	[%r1491+128], {%r55, %r75, %r91, %r107};
	st.shared.v4.b32 	[%r1491+512], {%r62, %r78, %r94, %r110};
	st.shared.v4.b32 	[%r1491+640], {%r59, %r79, %r95, %r111};
	bar.sync 	0;
	shl.b32 	%r1492, %r1479, 7;
	and.b32 	%r1493, %r1750, 624;
	and.b32 	%r1494, %r50, 176;
	or.b32 	%r1495, %r1492, %r1493;
	xor.b32 	%r1496, %r1495, %r1494;
	add.s32 	%r1497, %r327, %r1496;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1410, %r1412, %r1414, %r1416}, [%r1497];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1426, %r1428, %r1430, %r1432}, [%r1497+256];
	xor.b32 	%r1498, %r1496, 64;
	add.s32 	%r1499, %r327, %r1498;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1418, %r1420, %r1422, %r1424}, [%r1499+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1434, %r1436, %r1438, %r1440}, [%r1499+4352];
	bar.sync 	0;
	st.shared.v4.b32 	[%r1491], {%r56, %r76, %r92, %r108};
	st.shared.v4.b32 	[%r1491+128], {%r57, %r77, %r93, %r109};
	st.shared.v4.b32 	[%r1491+512], {%r60, %r80, %r96, %r112};
	st.shared.v4.b32 	[%r1491+640], {%r61, %r81, %r97, %r113};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1411, %r1413, %r1415, %r1417}, [%r1497];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1427, %r1429, %r1431, %r1433}, [%r1497+256];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1419, %r1421, %r1423, %r1425}, [%r1499+4096];
	ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1435, %r1437, %r1439, %r1441}, [%r1499+4352];
	@%p95 st.global.b32 [ %rd332 + 0 ], { %r1410 };
	@%p96 st.global.b32 [ %rd333 + 0 ], { %r1411 };
	@%p97 st.global.b32 [ %rd334 + 0 ], { %r1412 };
	@%p98 st.global.b32 [ %rd335 + 0 ], { %r1413 };
	@%p99 st.global.b32 [ %rd336 + 0 ], { %r1414 };
	@%p100 st.global.b32 [ %rd337 + 0 ], { %r1415 };
	@%p101 st.global.b32 [ %rd338 + 0 ], { %r1416 };
	@%p102 st.global.b32 [ %rd339 + 0 ], { %r1417 };
	@%p103 st.global.b32 [ %rd340 + 0 ], { %r1418 };
	@%p104 st.global.b32 [ %rd341 + 0 ], { %r1419 };
	@%p105 st.global.b32 [ %rd342 + 0 ], { %r1420 };
	@%p106 st.global.b32 [ %rd343 + 0 ], { %r1421 };
	@%p107 st.global.b32 [ %rd344 + 0 ], { %r1422 };
	@%p108 st.global.b32 [ %rd345 + 0 ], { %r1423 };
	@%p109 st.global.b32 [ %rd346 + 0 ], { %r1424 };
	@%p110 st.global.b32 [ %rd347 + 0 ], { %r1425 };
	@%p111 st.global.b32 [ %rd348 + 0 ], { %r1426 };
	@%p112 st.global.b32 [ %rd349 + 0 ], { %r1427 };
	@%p113 st.global.b32 [ %rd350 + 0 ], { %r1428 };
	@%p114 st.global.b32 [ %rd351 + 0 ], { %r1429 };
	@%p115 st.global.b32 [ %rd352 + 0 ], { %r1430 };
	@%p116 st.global.b32 [ %rd353 + 0 ], { %r1431 };
	@%p117 st.global.b32 [ %rd354 + 0 ], { %r1432 };
	@%p118 st.global.b32 [ %rd355 + 0 ], { %r1433 };
	@%p119 st.global.b32 [ %rd356 + 0 ], { %r1434 };
	@%p120 st.global.b32 [ %rd357 + 0 ], { %r1435 };
	@%p121 st.global.b32 [ %rd358 + 0 ], { %r1436 };
	@%p122 st.global.b32 [ %rd359 + 0 ], { %r1437 };
	@%p123 st.global.b32 [ %rd360 + 0 ], { %r1438 };
	@%p124 st.global.b32 [ %rd361 + 0 ], { %r1439 };
	@%p125 st.global.b32 [ %rd362 + 0 ], { %r1440 };
	@%p126 st.global.b32 [ %rd363 + 0 ], { %r1441 };
$L__BB0_12:
	ret;
$L__tmp198:
$L__func_end0:
}
)PTX";
constexpr char means_fp32_any[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.visible .entry means_fp32_any(
	.param .u64 .ptr .global .align 1 means_fp32_any_param_0,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_1,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_2,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_3,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_4,
	.param .u32 means_fp32_any_param_5,
	.param .u32 means_fp32_any_param_6,
	.param .u32 means_fp32_any_param_7,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_8,
	.param .u64 .ptr .global .align 1 means_fp32_any_param_9
)
.reqntid 32
{
	.reg .pred 	%p<77>;
	.reg .b32 	%r<183>;
	.reg .b64 	%rd<148>;
$L__func_begin0:
	ld.param.b32 	%r9, [means_fp32_any_param_6];
	ld.param.b64 	%rd8, [means_fp32_any_param_4];
$L__tmp0:
	mov.u32 	%r12, %ctaid.x;
	ld.param.b64 	%rd12, [means_fp32_any_param_2];
	mov.u32 	%r13, %ctaid.z;
	cvt.u64.u32 	%rd13, %r13;
	ld.param.b64 	%rd14, [means_fp32_any_param_3];
	mov.u32 	%r14, %ctaid.y;
	shl.b32 	%r15, %r14, 8;
	mov.u32 	%r16, %tid.x;
	and.b32 	%r17, %r16, 31;
	ld.param.s32 	%rd16, [means_fp32_any_param_7];
	or.b32 	%r18, %r15, %r17;
	or.b32 	%r1, %r18, 32;
	or.b32 	%r2, %r18, 64;
	or.b32 	%r3, %r18, 96;
	or.b32 	%r4, %r18, 128;
	or.b32 	%r5, %r18, 160;
	or.b32 	%r6, %r18, 192;
	or.b32 	%r7, %r18, 224;
	mul.lo.s64 	%rd1, %rd16, %rd13;
	shl.b64 	%rd17, %rd1, 2;
	add.s64 	%rd18, %rd12, %rd17;
	cvt.u64.u32 	%rd2, %r12;
	mul.wide.u32 	%rd19, %r12, 4;
	add.s64 	%rd9, %rd18, %rd19;
	mov.u32 %r10, 0x0;
	ld.global.b32 { %r10 }, [ %rd9 + 0 ];
	add.s64 	%rd20, %rd14, %rd17;
	add.s64 	%rd10, %rd20, %rd19;
	mov.u32 %r11, 0x0;
	ld.global.b32 { %r11 }, [ %rd10 + 0 ];
	cvt.rzi.s32.f32 	%r8, %r11;
	cvt.s64.s32 	%rd5, %r9;
	setp.lt.s32 	%p1, %r8, 1;
	cvt.u64.u32 	%rd6, %r18;
	mov.b32 	%r175, 0f00000000;
	setp.lt.s32 	%p70, %r7, %r9;
	setp.lt.s32 	%p71, %r6, %r9;
	setp.lt.s32 	%p72, %r5, %r9;
	setp.lt.s32 	%p73, %r4, %r9;
	cvt.u32.u64 	%r173, %rd6;
	setp.lt.s32 	%p74, %r3, %r9;
	setp.lt.s32 	%p75, %r2, %r9;
	setp.lt.s32 	%p76, %r1, %r9;
	shl.b64 	%rd147, %rd6, 2;
	mov.b32 	%r176, %r175;
	mov.b32 	%r177, %r175;
	mov.b32 	%r178, %r175;
	mov.b32 	%r179, %r175;
	mov.b32 	%r180, %r175;
	mov.b32 	%r181, %r175;
	mov.b32 	%r182, %r175;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd7, [means_fp32_any_param_0];
	ld.param.b64 	%rd11, [means_fp32_any_param_1];
	ld.param.s32 	%rd15, [means_fp32_any_param_5];
	mul.lo.s64 	%rd3, %rd15, %rd13;
	shl.b64 	%rd21, %rd3, 2;
	add.s64 	%rd22, %rd11, %rd21;
	max.s32 	%r19, %r10, 0;
	mad.wide.u32 	%rd4, %r19, 4, %rd22;
	mov.b32 	%r22, 0;
	mov.b32 	%r175, 0f00000000;
	mov.b32 	%r176, %r175;
	mov.b32 	%r177, %r175;
	mov.b32 	%r178, %r175;
	mov.b32 	%r179, %r175;
	mov.b32 	%r180, %r175;
	mov.b32 	%r181, %r175;
	mov.b32 	%r182, %r175;
	mov.b32 	%r174, %r22;
$L__BB0_2:
	setp.lt.s32 	%p3, %r173, %r9;
	mad.wide.s32 	%rd23, %r174, 4, %rd4;
	mov.pred 	%p2, -1;
	mov.u32 %r20, 0x0;
	@%p2 ld.global.b32 { %r20 }, [ %rd23 + 0 ];
	cvt.s64.s32 	%rd95, %r20;
	add.s64 	%rd96, %rd3, %rd95;
	mul.lo.s64 	%rd97, %rd96, %rd5;
	shl.b64 	%rd98, %rd97, 2;
	add.s64 	%rd99, %rd7, %rd98;
	add.s64 	%rd24, %rd99, %rd147;
	add.s64 	%rd25, %rd24, 128;
	add.s64 	%rd26, %rd24, 256;
	add.s64 	%rd27, %rd24, 384;
	add.s64 	%rd28, %rd24, 512;
	add.s64 	%rd29, %rd24, 640;
	add.s64 	%rd30, %rd24, 768;
	add.s64 	%rd31, %rd24, 896;
	mov.u32 %r21, %r22;
	@%p3 ld.global.b32 { %r21 }, [ %rd24 + 0 ];
	mov.u32 %r23, %r22;
	@%p76 ld.global.b32 { %r23 }, [ %rd25 + 0 ];
	mov.u32 %r24, %r22;
	@%p75 ld.global.b32 { %r24 }, [ %rd26 + 0 ];
	mov.u32 %r25, %r22;
	@%p74 ld.global.b32 { %r25 }, [ %rd27 + 0 ];
	mov.u32 %r26, %r22;
	@%p73 ld.global.b32 { %r26 }, [ %rd28 + 0 ];
	mov.u32 %r27, %r22;
	@%p72 ld.global.b32 { %r27 }, [ %rd29 + 0 ];
	mov.u32 %r28, %r22;
	@%p71 ld.global.b32 { %r28 }, [ %rd30 + 0 ];
	mov.u32 %r29, %r22;
	@%p70 ld.global.b32 { %r29 }, [ %rd31 + 0 ];
	add.f32 	%r93, %r175, %r21;
	add.f32 	%r94, %r176, %r23;
	add.f32 	%r95, %r177, %r24;
	add.f32 	%r96, %r178, %r25;
	add.f32 	%r97, %r179, %r26;
	add.f32 	%r98, %r180, %r27;
	add.f32 	%r99, %r181, %r28;
	add.f32 	%r100, %r182, %r29;
	add.s32 	%r101, %r174, 1;
	setp.lt.s32 	%p4, %r101, %r8;
	add.s64 	%rd32, %rd23, 4;
	mov.u32 %r30, 0x0;
	@%p4 ld.global.b32 { %r30 }, [ %rd32 + 0 ];
	cvt.s64.s32 	%rd100, %r30;
	and.pred 	%p5, %p3, %p4;
	and.pred 	%p6, %p76, %p4;
	and.pred 	%p7, %p75, %p4;
	and.pred 	%p8, %p74, %p4;
	and.pred 	%p9, %p73, %p4;
	and.pred 	%p10, %p72, %p4;
	and.pred 	%p11, %p71, %p4;
	and.pred 	%p12, %p70, %p4;
	add.s64 	%rd101, %rd3, %rd100;
	mul.lo.s64 	%rd102, %rd101, %rd5;
	shl.b64 	%rd103, %rd102, 2;
	add.s64 	%rd104, %rd7, %rd103;
	add.s64 	%rd33, %rd104, %rd147;
	add.s64 	%rd34, %rd33, 128;
	add.s64 	%rd35, %rd33, 256;
	add.s64 	%rd36, %rd33, 384;
	add.s64 	%rd37, %rd33, 512;
	add.s64 	%rd38, %rd33, 640;
	add.s64 	%rd39, %rd33, 768;
	add.s64 	%rd40, %rd33, 896;
	mov.u32 %r31, %r22;
	@%p5 ld.global.b32 { %r31 }, [ %rd33 + 0 ];
	mov.u32 %r32, %r22;
	@%p6 ld.global.b32 { %r32 }, [ %rd34 + 0 ];
	mov.u32 %r33, %r22;
	@%p7 ld.global.b32 { %r33 }, [ %rd35 + 0 ];
	mov.u32 %r34, %r22;
	@%p8 ld.global.b32 { %r34 }, [ %rd36 + 0 ];
	mov.u32 %r35, %r22;
	@%p9 ld.global.b32 { %r35 }, [ %rd37 + 0 ];
	mov.u32 %r36, %r22;
	@%p10 ld.global.b32 { %r36 }, [ %rd38 + 0 ];
	mov.u32 %r37, %r22;
	@%p11 ld.global.b32 { %r37 }, [ %rd39 + 0 ];
	mov.u32 %r38, %r22;
	@%p12 ld.global.b32 { %r38 }, [ %rd40 + 0 ];
	add.f32 	%r102, %r93, %r31;
	add.f32 	%r103, %r94, %r32;
	add.f32 	%r104, %r95, %r33;
	add.f32 	%r105, %r96, %r34;
	add.f32 	%r106, %r97, %r35;
	add.f32 	%r107, %r98, %r36;
	add.f32 	%r108, %r99, %r37;
	add.f32 	%r109, %r100, %r38;
	add.s32 	%r110, %r174, 2;
	setp.lt.s32 	%p13, %r110, %r8;
	add.s64 	%rd41, %rd23, 8;
	mov.u32 %r39, 0x0;
	@%p13 ld.global.b32 { %r39 }, [ %rd41 + 0 ];
	cvt.s64.s32 	%rd105, %r39;
	and.pred 	%p14, %p3, %p13;
	and.pred 	%p15, %p76, %p13;
	and.pred 	%p16, %p75, %p13;
	and.pred 	%p17, %p74, %p13;
	and.pred 	%p18, %p73, %p13;
	and.pred 	%p19, %p72, %p13;
	and.pred 	%p20, %p71, %p13;
	and.pred 	%p21, %p70, %p13;
	add.s64 	%rd106, %rd3, %rd105;
	mul.lo.s64 	%rd107, %rd106, %rd5;
	shl.b64 	%rd108, %rd107, 2;
	add.s64 	%rd109, %rd7, %rd108;
	add.s64 	%rd42, %rd109, %rd147;
	add.s64 	%rd43, %rd42, 128;
	add.s64 	%rd44, %rd42, 256;
	add.s64 	%rd45, %rd42, 384;
	add.s64 	%rd46, %rd42, 512;
	add.s64 	%rd47, %rd42, 640;
	add.s64 	%rd48, %rd42, 768;
	add.s64 	%rd49, %rd42, 896;
	mov.u32 %r40, %r22;
	@%p14 ld.global.b32 { %r40 }, [ %rd42 + 0 ];
	mov.u32 %r41, %r22;
	@%p15 ld.global.b32 { %r41 }, [ %rd43 + 0 ];
	mov.u32 %r42, %r22;
	@%p16 ld.global.b32 { %r42 }, [ %rd44 + 0 ];
	mov.u32 %r43, %r22;
	@%p17 ld.global.b32 { %r43 }, [ %rd45 + 0 ];
	mov.u32 %r44, %r22;
	@%p18 ld.global.b32 { %r44 }, [ %rd46 + 0 ];
	mov.u32 %r45, %r22;
	@%p19 ld.global.b32 { %r45 }, [ %rd47 + 0 ];
	mov.u32 %r46, %r22;
	@%p20 ld.global.b32 { %r46 }, [ %rd48 + 0 ];
	mov.u32 %r47, %r22;
	@%p21 ld.global.b32 { %r47 }, [ %rd49 + 0 ];
	add.f32 	%r111, %r102, %r40;
	add.f32 	%r112, %r103, %r41;
	add.f32 	%r113, %r104, %r42;
	add.f32 	%r114, %r105, %r43;
	add.f32 	%r115, %r106, %r44;
	add.f32 	%r116, %r107, %r45;
	add.f32 	%r117, %r108, %r46;
	add.f32 	%r118, %r109, %r47;
	add.s32 	%r119, %r174, 3;
	setp.lt.s32 	%p22, %r119, %r8;
	add.s64 	%rd50, %rd23, 12;
	mov.u32 %r48, 0x0;
	@%p22 ld.global.b32 { %r48 }, [ %rd50 + 0 ];
	cvt.s64.s32 	%rd110, %r48;
	and.pred 	%p23, %p3, %p22;
	and.pred 	%p24, %p76, %p22;
	and.pred 	%p25, %p75, %p22;
	and.pred 	%p26, %p74, %p22;
	and.pred 	%p27, %p73, %p22;
	and.pred 	%p28, %p72, %p22;
	and.pred 	%p29, %p71, %p22;
	and.pred 	%p30, %p70, %p22;
	add.s64 	%rd111, %rd3, %rd110;
	mul.lo.s64 	%rd112, %rd111, %rd5;
	shl.b64 	%rd113, %rd112, 2;
	add.s64 	%rd114, %rd7, %rd113;
	add.s64 	%rd51, %rd114, %rd147;
	add.s64 	%rd52, %rd51, 128;
	add.s64 	%rd53, %rd51, 256;
	add.s64 	%rd54, %rd51, 384;
	add.s64 	%rd55, %rd51, 512;
	add.s64 	%rd56, %rd51, 640;
	add.s64 	%rd57, %rd51, 768;
	add.s64 	%rd58, %rd51, 896;
	mov.u32 %r49, %r22;
	@%p23 ld.global.b32 { %r49 }, [ %rd51 + 0 ];
	mov.u32 %r50, %r22;
	@%p24 ld.global.b32 { %r50 }, [ %rd52 + 0 ];
	mov.u32 %r51, %r22;
	@%p25 ld.global.b32 { %r51 }, [ %rd53 + 0 ];
	mov.u32 %r52, %r22;
	@%p26 ld.global.b32 { %r52 }, [ %rd54 + 0 ];
	mov.u32 %r53, %r22;
	@%p27 ld.global.b32 { %r53 }, [ %rd55 + 0 ];
	mov.u32 %r54, %r22;
	@%p28 ld.global.b32 { %r54 }, [ %rd56 + 0 ];
	mov.u32 %r55, %r22;
	@%p29 ld.global.b32 { %r55 }, [ %rd57 + 0 ];
	mov.u32 %r56, %r22;
	@%p30 ld.global.b32 { %r56 }, [ %rd58 + 0 ];
	add.f32 	%r120, %r111, %r49;
	add.f32 	%r121, %r112, %r50;
	add.f32 	%r122, %r113, %r51;
	add.f32 	%r123, %r114, %r52;
	add.f32 	%r124, %r115, %r53;
	add.f32 	%r125, %r116, %r54;
	add.f32 	%r126, %r117, %r55;
	add.f32 	%r127, %r118, %r56;
	add.s32 	%r128, %r174, 4;
	setp.lt.s32 	%p31, %r128, %r8;
	add.s64 	%rd59, %rd23, 16;
	mov.u32 %r57, 0x0;
	@%p31 ld.global.b32 { %r57 }, [ %rd59 + 0 ];
	cvt.s64.s32 	%rd115, %r57;
	and.pred 	%p32, %p3, %p31;
	and.pred 	%p33, %p76, %p31;
	and.pred 	%p34, %p75, %p31;
	and.pred 	%p35, %p74, %p31;
	and.pred 	%p36, %p73, %p31;
	and.pred 	%p37, %p72, %p31;
	and.pred 	%p38, %p71, %p31;
	and.pred 	%p39, %p70, %p31;
	add.s64 	%rd116, %rd3, %rd115;
	mul.lo.s64 	%rd117, %rd116, %rd5;
	shl.b64 	%rd118, %rd117, 2;
	add.s64 	%rd119, %rd7, %rd118;
	add.s64 	%rd60, %rd119, %rd147;
	add.s64 	%rd61, %rd60, 128;
	add.s64 	%rd62, %rd60, 256;
	add.s64 	%rd63, %rd60, 384;
	add.s64 	%rd64, %rd60, 512;
	add.s64 	%rd65, %rd60, 640;
	add.s64 	%rd66, %rd60, 768;
	add.s64 	%rd67, %rd60, 896;
	mov.u32 %r58, %r22;
	@%p32 ld.global.b32 { %r58 }, [ %rd60 + 0 ];
	mov.u32 %r59, %r22;
	@%p33 ld.global.b32 { %r59 }, [ %rd61 + 0 ];
	mov.u32 %r60, %r22;
	@%p34 ld.global.b32 { %r60 }, [ %rd62 + 0 ];
	mov.u32 %r61, %r22;
	@%p35 ld.global.b32 { %r61 }, [ %rd63 + 0 ];
	mov.u32 %r62, %r22;
	@%p36 ld.global.b32 { %r62 }, [ %rd64 + 0 ];
	mov.u32 %r63, %r22;
	@%p37 ld.global.b32 { %r63 }, [ %rd65 + 0 ];
	mov.u32 %r64, %r22;
	@%p38 ld.global.b32 { %r64 }, [ %rd66 + 0 ];
	mov.u32 %r65, %r22;
	@%p39 ld.global.b32 { %r65 }, [ %rd67 + 0 ];
	add.f32 	%r129, %r120, %r58;
	add.f32 	%r130, %r121, %r59;
	add.f32 	%r131, %r122, %r60;
	add.f32 	%r132, %r123, %r61;
	add.f32 	%r133, %r124, %r62;
	add.f32 	%r134, %r125, %r63;
	add.f32 	%r135, %r126, %r64;
	add.f32 	%r136, %r127, %r65;
	add.s32 	%r137, %r174, 5;
	setp.lt.s32 	%p40, %r137, %r8;
	add.s64 	%rd68, %rd23, 20;
	mov.u32 %r66, 0x0;
	@%p40 ld.global.b32 { %r66 }, [ %rd68 + 0 ];
	cvt.s64.s32 	%rd120, %r66;
	and.pred 	%p41, %p3, %p40;
	and.pred 	%p42, %p76, %p40;
	and.pred 	%p43, %p75, %p40;
	and.pred 	%p44, %p74, %p40;
	and.pred 	%p45, %p73, %p40;
	and.pred 	%p46, %p72, %p40;
	and.pred 	%p47, %p71, %p40;
	and.pred 	%p48, %p70, %p40;
	add.s64 	%rd121, %rd3, %rd120;
	mul.lo.s64 	%rd122, %rd121, %rd5;
	shl.b64 	%rd123, %rd122, 2;
	add.s64 	%rd124, %rd7, %rd123;
	add.s64 	%rd69, %rd124, %rd147;
	add.s64 	%rd70, %rd69, 128;
	add.s64 	%rd71, %rd69, 256;
	add.s64 	%rd72, %rd69, 384;
	add.s64 	%rd73, %rd69, 512;
	add.s64 	%rd74, %rd69, 640;
	add.s64 	%rd75, %rd69, 768;
	add.s64 	%rd76, %rd69, 896;
	mov.u32 %r67, %r22;
	@%p41 ld.global.b32 { %r67 }, [ %rd69 + 0 ];
	mov.u32 %r68, %r22;
	@%p42 ld.global.b32 { %r68 }, [ %rd70 + 0 ];
	mov.u32 %r69, %r22;
	@%p43 ld.global.b32 { %r69 }, [ %rd71 + 0 ];
	mov.u32 %r70, %r22;
	@%p44 ld.global.b32 { %r70 }, [ %rd72 + 0 ];
	mov.u32 %r71, %r22;
	@%p45 ld.global.b32 { %r71 }, [ %rd73 + 0 ];
	mov.u32 %r72, %r22;
	@%p46 ld.global.b32 { %r72 }, [ %rd74 + 0 ];
	mov.u32 %r73, %r22;
	@%p47 ld.global.b32 { %r73 }, [ %rd75 + 0 ];
	mov.u32 %r74, %r22;
	@%p48 ld.global.b32 { %r74 }, [ %rd76 + 0 ];
	add.f32 	%r138, %r129, %r67;
	add.f32 	%r139, %r130, %r68;
	add.f32 	%r140, %r131, %r69;
	add.f32 	%r141, %r132, %r70;
	add.f32 	%r142, %r133, %r71;
	add.f32 	%r143, %r134, %r72;
	add.f32 	%r144, %r135, %r73;
	add.f32 	%r145, %r136, %r74;
	add.s32 	%r146, %r174, 6;
	setp.lt.s32 	%p49, %r146, %r8;
	add.s64 	%rd77, %rd23, 24;
	mov.u32 %r75, 0x0;
	@%p49 ld.global.b32 { %r75 }, [ %rd77 + 0 ];
	cvt.s64.s32 	%rd125, %r75;
	and.pred 	%p50, %p3, %p49;
	and.pred 	%p51, %p76, %p49;
	and.pred 	%p52, %p75, %p49;
	and.pred 	%p53, %p74, %p49;
	and.pred 	%p54, %p73, %p49;
	and.pred 	%p55, %p72, %p49;
	and.pred 	%p56, %p71, %p49;
	and.pred 	%p57, %p70, %p49;
	add.s64 	%rd126, %rd3, %rd125;
	mul.lo.s64 	%rd127, %rd126, %rd5;
	shl.b64 	%rd128, %rd127, 2;
	add.s64 	%rd129, %rd7, %rd128;
	add.s64 	%rd78, %rd129, %rd147;
	add.s64 	%rd79, %rd78, 128;
	add.s64 	%rd80, %rd78, 256;
	add.s64 	%rd81, %rd78, 384;
	add.s64 	%rd82, %rd78, 512;
	add.s64 	%rd83, %rd78, 640;
	add.s64 	%rd84, %rd78, 768;
	add.s64 	%rd85, %rd78, 896;
	mov.u32 %r76, %r22;
	@%p50 ld.global.b32 { %r76 }, [ %rd78 + 0 ];
	mov.u32 %r77, %r22;
	@%p51 ld.global.b32 { %r77 }, [ %rd79 + 0 ];
	mov.u32 %r78, %r22;
	@%p52 ld.global.b32 { %r78 }, [ %rd80 + 0 ];
	mov.u32 %r79, %r22;
	@%p53 ld.global.b32 { %r79 }, [ %rd81 + 0 ];
	mov.u32 %r80, %r22;
	@%p54 ld.global.b32 { %r80 }, [ %rd82 + 0 ];
	mov.u32 %r81, %r22;
	@%p55 ld.global.b32 { %r81 }, [ %rd83 + 0 ];
	mov.u32 %r82, %r22;
	@%p56 ld.global.b32 { %r82 }, [ %rd84 + 0 ];
	mov.u32 %r83, %r22;
	@%p57 ld.global.b32 { %r83 }, [ %rd85 + 0 ];
	add.f32 	%r147, %r138, %r76;
	add.f32 	%r148, %r139, %r77;
	add.f32 	%r149, %r140, %r78;
	add.f32 	%r150, %r141, %r79;
	add.f32 	%r151, %r142, %r80;
	add.f32 	%r152, %r143, %r81;
	add.f32 	%r153, %r144, %r82;
	add.f32 	%r154, %r145, %r83;
	add.s32 	%r155, %r174, 7;
	setp.lt.s32 	%p58, %r155, %r8;
	add.s64 	%rd86, %rd23, 28;
	mov.u32 %r84, 0x0;
	@%p58 ld.global.b32 { %r84 }, [ %rd86 + 0 ];
	cvt.s64.s32 	%rd130, %r84;
	and.pred 	%p59, %p3, %p58;
	and.pred 	%p60, %p76, %p58;
	and.pred 	%p61, %p75, %p58;
	and.pred 	%p62, %p74, %p58;
	and.pred 	%p63, %p73, %p58;
	and.pred 	%p64, %p72, %p58;
	and.pred 	%p65, %p71, %p58;
	and.pred 	%p66, %p70, %p58;
	add.s64 	%rd131, %rd3, %rd130;
	mul.lo.s64 	%rd132, %rd131, %rd5;
	shl.b64 	%rd133, %rd132, 2;
	add.s64 	%rd134, %rd7, %rd133;
	add.s64 	%rd87, %rd134, %rd147;
	add.s64 	%rd88, %rd87, 128;
	add.s64 	%rd89, %rd87, 256;
	add.s64 	%rd90, %rd87, 384;
	add.s64 	%rd91, %rd87, 512;
	add.s64 	%rd92, %rd87, 640;
	add.s64 	%rd93, %rd87, 768;
	add.s64 	%rd94, %rd87, 896;
	mov.u32 %r85, %r22;
	@%p59 ld.global.b32 { %r85 }, [ %rd87 + 0 ];
	mov.u32 %r86, %r22;
	@%p60 ld.global.b32 { %r86 }, [ %rd88 + 0 ];
	mov.u32 %r87, %r22;
	@%p61 ld.global.b32 { %r87 }, [ %rd89 + 0 ];
	mov.u32 %r88, %r22;
	@%p62 ld.global.b32 { %r88 }, [ %rd90 + 0 ];
	mov.u32 %r89, %r22;
	@%p63 ld.global.b32 { %r89 }, [ %rd91 + 0 ];
	mov.u32 %r90, %r22;
	@%p64 ld.global.b32 { %r90 }, [ %rd92 + 0 ];
	mov.u32 %r91, %r22;
	@%p65 ld.global.b32 { %r91 }, [ %rd93 + 0 ];
	mov.u32 %r92, %r22;
	@%p66 ld.global.b32 { %r92 }, [ %rd94 + 0 ];
	add.f32 	%r175, %r147, %r85;
	add.f32 	%r176, %r148, %r86;
	add.f32 	%r177, %r149, %r87;
	add.f32 	%r178, %r150, %r88;
	add.f32 	%r179, %r151, %r89;
	add.f32 	%r180, %r152, %r90;
	add.f32 	%r181, %r153, %r91;
	add.f32 	%r182, %r154, %r92;
	add.s32 	%r174, %r174, 8;
	setp.lt.s32 	%p67, %r174, %r8;
	@%p67 bra 	$L__BB0_2;
$L__BB0_3:
	setp.lt.s32 	%p68, %r173, %r9;
	setp.lt.s32 	%p69, %r10, 0;
	max.f32 	%r164, %r11, 0f3F800000;
	div.rn.f32 	%r165, %r175, %r164;
	div.rn.f32 	%r166, %r176, %r164;
	div.rn.f32 	%r167, %r177, %r164;
	div.rn.f32 	%r168, %r178, %r164;
	div.rn.f32 	%r169, %r179, %r164;
	div.rn.f32 	%r170, %r180, %r164;
	div.rn.f32 	%r171, %r181, %r164;
	div.rn.f32 	%r172, %r182, %r164;
	add.s64 	%rd143, %rd1, %rd2;
	mul.lo.s64 	%rd144, %rd143, %rd5;
	shl.b64 	%rd145, %rd144, 2;
	add.s64 	%rd146, %rd8, %rd145;
	add.s64 	%rd135, %rd146, %rd147;
	add.s64 	%rd136, %rd135, 128;
	add.s64 	%rd137, %rd135, 256;
	add.s64 	%rd138, %rd135, 384;
	add.s64 	%rd139, %rd135, 512;
	add.s64 	%rd140, %rd135, 640;
	add.s64 	%rd141, %rd135, 768;
	add.s64 	%rd142, %rd135, 896;
	selp.b32 	%r156, 2143289344, %r165, %p69;
	@%p68 st.global.b32 [ %rd135 + 0 ], { %r156 };
	selp.b32 	%r157, 2143289344, %r166, %p69;
	@%p76 st.global.b32 [ %rd136 + 0 ], { %r157 };
	selp.b32 	%r158, 2143289344, %r167, %p69;
	@%p75 st.global.b32 [ %rd137 + 0 ], { %r158 };
	selp.b32 	%r159, 2143289344, %r168, %p69;
	@%p74 st.global.b32 [ %rd138 + 0 ], { %r159 };
	selp.b32 	%r160, 2143289344, %r169, %p69;
	@%p73 st.global.b32 [ %rd139 + 0 ], { %r160 };
	selp.b32 	%r161, 2143289344, %r170, %p69;
	@%p72 st.global.b32 [ %rd140 + 0 ], { %r161 };
	selp.b32 	%r162, 2143289344, %r171, %p69;
	@%p71 st.global.b32 [ %rd141 + 0 ], { %r162 };
	selp.b32 	%r163, 2143289344, %r172, %p69;
	@%p70 st.global.b32 [ %rd142 + 0 ], { %r163 };
	ret;
$L__tmp1:
$L__func_end0:
}
)PTX";
constexpr char representativeness[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry representativeness(
	.param .u64 .ptr .global .align 1 representativeness_param_0,
	.param .u64 .ptr .global .align 1 representativeness_param_1,
	.param .u64 .ptr .global .align 1 representativeness_param_2,
	.param .u32 representativeness_param_3,
	.param .u64 .ptr .global .align 1 representativeness_param_4,
	.param .u64 .ptr .global .align 1 representativeness_param_5
)
.reqntid 256
{
	.reg .pred 	%p<34>;
	.reg .b32 	%r<209>;
	.reg .b64 	%rd<60>;
$L__func_begin0:
	ld.param.b32 	%r11, [representativeness_param_3];
	ld.param.b64 	%rd11, [representativeness_param_2];
$L__tmp0:
	mov.u32 	%r12, %ctaid.x;
	shl.b32 	%r1, %r12, 3;
	mov.u32 	%r2, %tid.x;
	mov.u32 	%r13, %ctaid.z;
	cvt.u64.u32 	%rd14, %r13;
$L__tmp1:
	cvt.s64.s32 	%rd15, %r11;
	mul.lo.s64 	%rd1, %rd15, %rd14;
$L__tmp2:
	shl.b64 	%rd38, %rd1, 2;
	setp.lt.s32 	%p1, %r11, 1;
	mov.b32 	%r201, 0f00000000;
	mov.b32 	%r202, %r201;
	mov.b32 	%r203, %r201;
	mov.b32 	%r204, %r201;
	mov.b32 	%r205, %r201;
	mov.b32 	%r206, %r201;
	mov.b32 	%r207, %r201;
	mov.b32 	%r208, %r201;
	@%p1 bra 	$L__BB0_4;
	ld.param.b64 	%rd12, [representativeness_param_0];
	ld.param.b64 	%rd13, [representativeness_param_1];
	or.b32 	%r3, %r1, 1;
	or.b32 	%r4, %r1, 2;
	or.b32 	%r5, %r1, 3;
	or.b32 	%r6, %r1, 4;
	or.b32 	%r7, %r1, 5;
	or.b32 	%r8, %r1, 6;
	or.b32 	%r9, %r1, 7;
	cvt.s64.s32 	%rd16, %r1;
	add.s64 	%rd17, %rd1, %rd16;
	add.s64 	%rd18, %rd17, 2;
	add.s64 	%rd19, %rd17, 3;
	add.s64 	%rd20, %rd17, 4;
	add.s64 	%rd21, %rd17, 5;
	add.s64 	%rd22, %rd17, 6;
	add.s64 	%rd23, %rd17, 7;
	mul.lo.s64 	%rd24, %rd17, %rd15;
	mul.lo.s64 	%rd25, %rd18, %rd15;
	mul.lo.s64 	%rd26, %rd19, %rd15;
	mul.lo.s64 	%rd27, %rd20, %rd15;
	mul.lo.s64 	%rd28, %rd21, %rd15;
	mul.lo.s64 	%rd29, %rd22, %rd15;
	mul.lo.s64 	%rd30, %rd23, %rd15;
	shl.b64 	%rd31, %rd24, 2;
	add.s64 	%rd2, %rd12, %rd31;
	mad.wide.s32 	%rd3, %r11, 4, %rd2;
	shl.b64 	%rd32, %rd25, 2;
	add.s64 	%rd4, %rd12, %rd32;
	shl.b64 	%rd33, %rd26, 2;
	add.s64 	%rd5, %rd12, %rd33;
	shl.b64 	%rd34, %rd27, 2;
	add.s64 	%rd6, %rd12, %rd34;
	shl.b64 	%rd35, %rd28, 2;
	add.s64 	%rd7, %rd12, %rd35;
	shl.b64 	%rd36, %rd29, 2;
	add.s64 	%rd8, %rd12, %rd36;
	shl.b64 	%rd37, %rd30, 2;
	add.s64 	%rd9, %rd12, %rd37;
	and.b32 	%r10, %r2, 255;
	add.s64 	%rd10, %rd13, %rd38;
	mov.b32 	%r17, 0;
	mov.b32 	%r184, 0f00000000;
	setp.lt.s32 	%p20, %r9, %r11;
	setp.lt.s32 	%p21, %r8, %r11;
	setp.lt.s32 	%p22, %r7, %r11;
	setp.lt.s32 	%p23, %r6, %r11;
	mov.b32 	%r185, %r184;
	mov.b32 	%r186, %r184;
	mov.b32 	%r187, %r184;
	mov.b32 	%r188, %r184;
	mov.b32 	%r189, %r184;
	mov.b32 	%r190, %r184;
	mov.b32 	%r191, %r184;
	mov.b32 	%r192, %r184;
	mov.b32 	%r193, %r184;
	mov.b32 	%r194, %r184;
	mov.b32 	%r195, %r184;
	mov.b32 	%r196, %r184;
	mov.b32 	%r197, %r184;
	mov.b32 	%r198, %r184;
	mov.b32 	%r199, %r184;
	mov.b32 	%r200, %r17;
$L__BB0_2:
$L__tmp3:
	setp.lt.s32 	%p24, %r5, %r11;
	setp.lt.s32 	%p25, %r4, %r11;
	setp.lt.s32 	%p26, %r3, %r11;
	setp.lt.s32 	%p27, %r1, %r11;
$L__tmp4:
	add.s32 	%r33, %r10, %r200;
	add.s32 	%r34, %r33, 256;
	setp.lt.s32 	%p2, %r33, %r11;
	setp.lt.s32 	%p3, %r34, %r11;
	mul.wide.s32 	%rd57, %r33, 4;
	add.s64 	%rd39, %rd10, %rd57;
	add.s64 	%rd40, %rd39, 1024;
	mov.u32 %r14, 0x0;
	@%p2 ld.global.b32 { %r14 }, [ %rd39 + 0 ];
	mov.u32 %r15, 0x0;
	@%p3 ld.global.b32 { %r15 }, [ %rd40 + 0 ];
	setp.ne.b32 	%p28, %r14, 0;
	setp.ne.b32 	%p29, %r15, 0;
	and.pred 	%p4, %p27, %p28;
	and.pred 	%p5, %p27, %p29;
	and.pred 	%p6, %p26, %p28;
	and.pred 	%p7, %p26, %p29;
	and.pred 	%p8, %p25, %p28;
	and.pred 	%p9, %p25, %p29;
	and.pred 	%p10, %p24, %p28;
	and.pred 	%p11, %p24, %p29;
	and.pred 	%p12, %p23, %p28;
	and.pred 	%p13, %p23, %p29;
	and.pred 	%p14, %p22, %p28;
	and.pred 	%p15, %p22, %p29;
	and.pred 	%p16, %p21, %p28;
	and.pred 	%p17, %p21, %p29;
	and.pred 	%p18, %p20, %p28;
	and.pred 	%p19, %p20, %p29;
	add.s64 	%rd41, %rd2, %rd57;
	add.s64 	%rd42, %rd41, 1024;
	add.s64 	%rd43, %rd3, %rd57;
	add.s64 	%rd44, %rd43, 1024;
	add.s64 	%rd45, %rd4, %rd57;
	add.s64 	%rd46, %rd45, 1024;
	add.s64 	%rd47, %rd5, %rd57;
	add.s64 	%rd48, %rd47, 1024;
	add.s64 	%rd49, %rd6, %rd57;
	add.s64 	%rd50, %rd49, 1024;
	add.s64 	%rd51, %rd7, %rd57;
	add.s64 	%rd52, %rd51, 1024;
	add.s64 	%rd53, %rd8, %rd57;
	add.s64 	%rd54, %rd53, 1024;
	add.s64 	%rd55, %rd9, %rd57;
	add.s64 	%rd56, %rd55, 1024;
	mov.u32 %r16, %r17;
	@%p4 ld.global.b32 { %r16 }, [ %rd41 + 0 ];
	mov.u32 %r18, %r17;
	@%p5 ld.global.b32 { %r18 }, [ %rd42 + 0 ];
	mov.u32 %r19, %r17;
	@%p6 ld.global.b32 { %r19 }, [ %rd43 + 0 ];
	mov.u32 %r20, %r17;
	@%p7 ld.global.b32 { %r20 }, [ %rd44 + 0 ];
	mov.u32 %r21, %r17;
	@%p8 ld.global.b32 { %r21 }, [ %rd45 + 0 ];
	mov.u32 %r22, %r17;
	@%p9 ld.global.b32 { %r22 }, [ %rd46 + 0 ];
	mov.u32 %r23, %r17;
	@%p10 ld.global.b32 { %r23 }, [ %rd47 + 0 ];
	mov.u32 %r24, %r17;
	@%p11 ld.global.b32 { %r24 }, [ %rd48 + 0 ];
	mov.u32 %r25, %r17;
	@%p12 ld.global.b32 { %r25 }, [ %rd49 + 0 ];
	mov.u32 %r26, %r17;
	@%p13 ld.global.b32 { %r26 }, [ %rd50 + 0 ];
	mov.u32 %r27, %r17;
	@%p14 ld.global.b32 { %r27 }, [ %rd51 + 0 ];
	mov.u32 %r28, %r17;
	@%p15 ld.global.b32 { %r28 }, [ %rd52 + 0 ];
	mov.u32 %r29, %r17;
	@%p16 ld.global.b32 { %r29 }, [ %rd53 + 0 ];
	mov.u32 %r30, %r17;
	@%p17 ld.global.b32 { %r30 }, [ %rd54 + 0 ];
	mov.u32 %r31, %r17;
	@%p18 ld.global.b32 { %r31 }, [ %rd55 + 0 ];
	mov.u32 %r32, %r17;
	@%p19 ld.global.b32 { %r32 }, [ %rd56 + 0 ];
	add.f32 	%r184, %r184, %r16;
	add.f32 	%r185, %r185, %r18;
	add.f32 	%r186, %r186, %r19;
	add.f32 	%r187, %r187, %r20;
	add.f32 	%r188, %r188, %r21;
	add.f32 	%r189, %r189, %r22;
	add.f32 	%r190, %r190, %r23;
	add.f32 	%r191, %r191, %r24;
	add.f32 	%r192, %r192, %r25;
	add.f32 	%r193, %r193, %r26;
	add.f32 	%r194, %r194, %r27;
	add.f32 	%r195, %r195, %r28;
	add.f32 	%r196, %r196, %r29;
	add.f32 	%r197, %r197, %r30;
	add.f32 	%r198, %r198, %r31;
	add.f32 	%r199, %r199, %r32;
	add.s32 	%r200, %r200, 512;
	setp.lt.s32 	%p30, %r200, %r11;
	@%p30 bra 	$L__BB0_2;
$L__tmp5:
	add.f32 	%r201, %r184, %r185;
	add.f32 	%r202, %r186, %r187;
	add.f32 	%r203, %r188, %r189;
	add.f32 	%r204, %r190, %r191;
	add.f32 	%r205, %r192, %r193;
	add.f32 	%r206, %r194, %r195;
	add.f32 	%r207, %r196, %r197;
	add.f32 	%r208, %r198, %r199;
$L__BB0_4:
	and.b32 	%r36, %r2, 7;
	or.b32 	%r37, %r1, %r36;
	setp.lt.s32 	%p32, %r37, %r11;
$L__tmp6:
	add.s64 	%rd59, %rd11, %rd38;
	mad.wide.s32 	%rd58, %r37, 4, %rd59;
$L__tmp7:
	shfl.sync.bfly.b32 	%r38, %r201, 16, 31, -1;
$L__tmp8:
	add.f32 	%r39, %r201, %r38;
$L__tmp9:
	shfl.sync.bfly.b32 	%r40, %r39, 8, 31, -1;
$L__tmp10:
	add.f32 	%r41, %r39, %r40;
$L__tmp11:
	shfl.sync.bfly.b32 	%r42, %r41, 4, 31, -1;
$L__tmp12:
	add.f32 	%r43, %r41, %r42;
$L__tmp13:
	shfl.sync.bfly.b32 	%r44, %r43, 2, 31, -1;
$L__tmp14:
	add.f32 	%r45, %r43, %r44;
$L__tmp15:
	shfl.sync.bfly.b32 	%r46, %r45, 1, 31, -1;
$L__tmp16:
	add.f32 	%r47, %r45, %r46;
$L__tmp17:
	shfl.sync.bfly.b32 	%r48, %r202, 16, 31, -1;
$L__tmp18:
	add.f32 	%r49, %r202, %r48;
$L__tmp19:
	shfl.sync.bfly.b32 	%r50, %r49, 8, 31, -1;
$L__tmp20:
	add.f32 	%r51, %r49, %r50;
$L__tmp21:
	shfl.sync.bfly.b32 	%r52, %r51, 4, 31, -1;
$L__tmp22:
	add.f32 	%r53, %r51, %r52;
$L__tmp23:
	shfl.sync.bfly.b32 	%r54, %r53, 2, 31, -1;
$L__tmp24:
	add.f32 	%r55, %r53, %r54;
$L__tmp25:
	shfl.sync.bfly.b32 	%r56, %r55, 1, 31, -1;
$L__tmp26:
	add.f32 	%r57, %r55, %r56;
$L__tmp27:
	shfl.sync.bfly.b32 	%r58, %r203, 16, 31, -1;
$L__tmp28:
	add.f32 	%r59, %r203, %r58;
$L__tmp29:
	shfl.sync.bfly.b32 	%r60, %r59, 8, 31, -1;
$L__tmp30:
	add.f32 	%r61, %r59, %r60;
$L__tmp31:
	shfl.sync.bfly.b32 	%r62, %r61, 4, 31, -1;
$L__tmp32:
	add.f32 	%r63, %r61, %r62;
$L__tmp33:
	shfl.sync.bfly.b32 	%r64, %r63, 2, 31, -1;
$L__tmp34:
	add.f32 	%r65, %r63, %r64;
$L__tmp35:
	shfl.sync.bfly.b32 	%r66, %r65, 1, 31, -1;
$L__tmp36:
	add.f32 	%r67, %r65, %r66;
$L__tmp37:
	shfl.sync.bfly.b32 	%r68, %r204, 16, 31, -1;
$L__tmp38:
	add.f32 	%r69, %r204, %r68;
$L__tmp39:
	shfl.sync.bfly.b32 	%r70, %r69, 8, 31, -1;
$L__tmp40:
	add.f32 	%r71, %r69, %r70;
$L__tmp41:
	shfl.sync.bfly.b32 	%r72, %r71, 4, 31, -1;
$L__tmp42:
	add.f32 	%r73, %r71, %r72;
$L__tmp43:
	shfl.sync.bfly.b32 	%r74, %r73, 2, 31, -1;
$L__tmp44:
	add.f32 	%r75, %r73, %r74;
$L__tmp45:
	shfl.sync.bfly.b32 	%r76, %r75, 1, 31, -1;
$L__tmp46:
	add.f32 	%r77, %r75, %r76;
$L__tmp47:
	shfl.sync.bfly.b32 	%r78, %r205, 16, 31, -1;
$L__tmp48:
	add.f32 	%r79, %r205, %r78;
$L__tmp49:
	shfl.sync.bfly.b32 	%r80, %r79, 8, 31, -1;
$L__tmp50:
	add.f32 	%r81, %r79, %r80;
$L__tmp51:
	shfl.sync.bfly.b32 	%r82, %r81, 4, 31, -1;
$L__tmp52:
	add.f32 	%r83, %r81, %r82;
$L__tmp53:
	shfl.sync.bfly.b32 	%r84, %r83, 2, 31, -1;
$L__tmp54:
	add.f32 	%r85, %r83, %r84;
$L__tmp55:
	shfl.sync.bfly.b32 	%r86, %r85, 1, 31, -1;
$L__tmp56:
	add.f32 	%r87, %r85, %r86;
$L__tmp57:
	shfl.sync.bfly.b32 	%r88, %r206, 16, 31, -1;
$L__tmp58:
	add.f32 	%r89, %r206, %r88;
$L__tmp59:
	shfl.sync.bfly.b32 	%r90, %r89, 8, 31, -1;
$L__tmp60:
	add.f32 	%r91, %r89, %r90;
$L__tmp61:
	shfl.sync.bfly.b32 	%r92, %r91, 4, 31, -1;
$L__tmp62:
	add.f32 	%r93, %r91, %r92;
$L__tmp63:
	shfl.sync.bfly.b32 	%r94, %r93, 2, 31, -1;
$L__tmp64:
	add.f32 	%r95, %r93, %r94;
$L__tmp65:
	shfl.sync.bfly.b32 	%r96, %r95, 1, 31, -1;
$L__tmp66:
	add.f32 	%r97, %r95, %r96;
$L__tmp67:
	shfl.sync.bfly.b32 	%r98, %r207, 16, 31, -1;
$L__tmp68:
	add.f32 	%r99, %r207, %r98;
$L__tmp69:
	shfl.sync.bfly.b32 	%r100, %r99, 8, 31, -1;
$L__tmp70:
	add.f32 	%r101, %r99, %r100;
$L__tmp71:
	shfl.sync.bfly.b32 	%r102, %r101, 4, 31, -1;
$L__tmp72:
	add.f32 	%r103, %r101, %r102;
$L__tmp73:
	shfl.sync.bfly.b32 	%r104, %r103, 2, 31, -1;
$L__tmp74:
	add.f32 	%r105, %r103, %r104;
$L__tmp75:
	shfl.sync.bfly.b32 	%r106, %r105, 1, 31, -1;
$L__tmp76:
	add.f32 	%r107, %r105, %r106;
$L__tmp77:
	shfl.sync.bfly.b32 	%r108, %r208, 16, 31, -1;
$L__tmp78:
	add.f32 	%r109, %r208, %r108;
$L__tmp79:
	shfl.sync.bfly.b32 	%r110, %r109, 8, 31, -1;
$L__tmp80:
	add.f32 	%r111, %r109, %r110;
$L__tmp81:
	shfl.sync.bfly.b32 	%r112, %r111, 4, 31, -1;
$L__tmp82:
	add.f32 	%r113, %r111, %r112;
$L__tmp83:
	shfl.sync.bfly.b32 	%r114, %r113, 2, 31, -1;
$L__tmp84:
	add.f32 	%r115, %r113, %r114;
$L__tmp85:
	shfl.sync.bfly.b32 	%r116, %r115, 1, 31, -1;
$L__tmp86:
	add.f32 	%r117, %r115, %r116;
$L__tmp87:
	shr.u32 	%r118, %r2, 1;
	and.b32 	%r119, %r118, 112;
	mov.b32 	%r120, global_smem;
	add.s32 	%r121, %r120, %r119;
	st.shared.v4.b32 	[%r121], {%r47, %r57, %r67, %r77};
	bar.sync 	0;
	shl.b32 	%r122, %r36, 4;
	add.s32 	%r123, %r120, %r122;
	ld.shared.v4.b32 	{%r124, %r125, %r126, %r127}, [%r123];
	bar.sync 	0;
	st.shared.v4.b32 	[%r121], {%r87, %r97, %r107, %r117};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r128, %r129, %r130, %r131}, [%r123];
	shfl.sync.bfly.b32 	%r132, %r124, 4, 31, -1;
$L__tmp88:
	add.f32 	%r133, %r124, %r132;
$L__tmp89:
	shfl.sync.bfly.b32 	%r134, %r133, 2, 31, -1;
$L__tmp90:
	add.f32 	%r135, %r133, %r134;
$L__tmp91:
	shfl.sync.bfly.b32 	%r136, %r135, 1, 31, -1;
$L__tmp92:
	add.f32 	%r137, %r135, %r136;
$L__tmp93:
	shfl.sync.bfly.b32 	%r138, %r125, 4, 31, -1;
$L__tmp94:
	add.f32 	%r139, %r125, %r138;
$L__tmp95:
	shfl.sync.bfly.b32 	%r140, %r139, 2, 31, -1;
$L__tmp96:
	add.f32 	%r141, %r139, %r140;
$L__tmp97:
	shfl.sync.bfly.b32 	%r142, %r141, 1, 31, -1;
$L__tmp98:
	add.f32 	%r143, %r141, %r142;
$L__tmp99:
	shfl.sync.bfly.b32 	%r144, %r126, 4, 31, -1;
$L__tmp100:
	add.f32 	%r145, %r126, %r144;
$L__tmp101:
	shfl.sync.bfly.b32 	%r146, %r145, 2, 31, -1;
$L__tmp102:
	add.f32 	%r147, %r145, %r146;
$L__tmp103:
	shfl.sync.bfly.b32 	%r148, %r147, 1, 31, -1;
$L__tmp104:
	add.f32 	%r149, %r147, %r148;
$L__tmp105:
	shfl.sync.bfly.b32 	%r150, %r127, 4, 31, -1;
$L__tmp106:
	add.f32 	%r151, %r127, %r150;
$L__tmp107:
	shfl.sync.bfly.b32 	%r152, %r151, 2, 31, -1;
$L__tmp108:
	add.f32 	%r153, %r151, %r152;
$L__tmp109:
	shfl.sync.bfly.b32 	%r154, %r153, 1, 31, -1;
$L__tmp110:
	add.f32 	%r155, %r153, %r154;
$L__tmp111:
	shfl.sync.bfly.b32 	%r156, %r128, 4, 31, -1;
$L__tmp112:
	add.f32 	%r157, %r128, %r156;
$L__tmp113:
	shfl.sync.bfly.b32 	%r158, %r157, 2, 31, -1;
$L__tmp114:
	add.f32 	%r159, %r157, %r158;
$L__tmp115:
	shfl.sync.bfly.b32 	%r160, %r159, 1, 31, -1;
$L__tmp116:
	add.f32 	%r161, %r159, %r160;
$L__tmp117:
	shfl.sync.bfly.b32 	%r162, %r129, 4, 31, -1;
$L__tmp118:
	add.f32 	%r163, %r129, %r162;
$L__tmp119:
	shfl.sync.bfly.b32 	%r164, %r163, 2, 31, -1;
$L__tmp120:
	add.f32 	%r165, %r163, %r164;
$L__tmp121:
	shfl.sync.bfly.b32 	%r166, %r165, 1, 31, -1;
$L__tmp122:
	add.f32 	%r167, %r165, %r166;
$L__tmp123:
	shfl.sync.bfly.b32 	%r168, %r130, 4, 31, -1;
$L__tmp124:
	add.f32 	%r169, %r130, %r168;
$L__tmp125:
	shfl.sync.bfly.b32 	%r170, %r169, 2, 31, -1;
$L__tmp126:
	add.f32 	%r171, %r169, %r170;
$L__tmp127:
	shfl.sync.bfly.b32 	%r172, %r171, 1, 31, -1;
$L__tmp128:
	add.f32 	%r173, %r171, %r172;
$L__tmp129:
	shfl.sync.bfly.b32 	%r174, %r131, 4, 31, -1;
$L__tmp130:
	add.f32 	%r175, %r131, %r174;
$L__tmp131:
	shfl.sync.bfly.b32 	%r176, %r175, 2, 31, -1;
$L__tmp132:
	add.f32 	%r177, %r175, %r176;
$L__tmp133:
	shfl.sync.bfly.b32 	%r178, %r177, 1, 31, -1;
$L__tmp134:
	add.f32 	%r179, %r177, %r178;
$L__tmp135:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r137, %r143, %r149, %r155};
	st.shared.v4.b32 	[global_smem+16], {%r161, %r167, %r173, %r179};
	bar.sync 	0;
	shl.b32 	%r180, %r2, 4;
	and.b32 	%r181, %r180, 16;
	add.s32 	%r182, %r120, %r181;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r35}, [%r182];
	and.b32 	%r183, %r2, 248;
	setp.eq.b32 	%p33, %r183, 0;
	and.pred 	%p31, %p33, %p32;
	@%p31 st.global.b32 [ %rd58 + 0 ], { %r35 };
	ret;
$L__tmp136:
$L__func_end0:
}
)PTX";
constexpr char scores[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry scores(
	.param .u64 .ptr .global .align 1 scores_param_0,
	.param .u64 .ptr .global .align 1 scores_param_1,
	.param .u64 .ptr .global .align 1 scores_param_2,
	.param .u64 .ptr .global .align 1 scores_param_3,
	.param .u32 scores_param_4,
	.param .u32 scores_param_5,
	.param .u64 .ptr .global .align 1 scores_param_6,
	.param .u64 .ptr .global .align 1 scores_param_7
)
.reqntid 256
{
	.reg .pred 	%p<150>;
	.reg .b32 	%r<263>;
	.reg .b64 	%rd<67>;
$L__func_begin0:
	ld.param.b32 	%r10, [scores_param_4];
	ld.param.b64 	%rd13, [scores_param_3];
	ld.param.b64 	%rd16, [scores_param_1];
$L__tmp0:
	mov.u32 	%r20, %ctaid.x;
	shl.b32 	%r21, %r20, 3;
	ld.param.b64 	%rd17, [scores_param_2];
	mov.u32 	%r1, %tid.x;
	or.b32 	%r2, %r21, 1;
	or.b32 	%r3, %r21, 2;
	or.b32 	%r4, %r21, 3;
	or.b32 	%r5, %r21, 4;
	or.b32 	%r6, %r21, 5;
	or.b32 	%r7, %r21, 6;
	or.b32 	%r8, %r21, 7;
	setp.lt.s32 	%p1, %r21, %r10;
	setp.lt.s32 	%p2, %r2, %r10;
	setp.lt.s32 	%p3, %r3, %r10;
	setp.lt.s32 	%p4, %r4, %r10;
	setp.lt.s32 	%p5, %r5, %r10;
	setp.lt.s32 	%p6, %r6, %r10;
	setp.lt.s32 	%p7, %r7, %r10;
	setp.lt.s32 	%p8, %r8, %r10;
	mov.u32 	%r22, %ctaid.z;
	cvt.u64.u32 	%rd18, %r22;
$L__tmp1:
	cvt.s64.s32 	%rd19, %r10;
	mul.lo.s64 	%rd1, %rd19, %rd18;
	cvt.s64.s32 	%rd2, %r21;
$L__tmp2:
	shl.b64 	%rd41, %rd1, 2;
	add.s64 	%rd11, %rd16, %rd41;
	add.s64 	%rd12, %rd17, %rd41;
	mad.wide.s32 	%rd14, %r21, 4, %rd12;
	mov.b32 	%r254, 0;
	mov.u32 %r12, %r254;
	@%p1 ld.global.b32 { %r12 }, [ %rd14 + 0 ];
	mov.u32 %r13, %r254;
	@%p2 ld.global.b32 { %r13 }, [ %rd14 + 4 ];
	mov.u32 %r14, %r254;
	@%p3 ld.global.b32 { %r14 }, [ %rd14 + 8 ];
	mov.u32 %r15, %r254;
	@%p4 ld.global.b32 { %r15 }, [ %rd14 + 12 ];
	mov.u32 %r16, %r254;
	@%p5 ld.global.b32 { %r16 }, [ %rd14 + 16 ];
	mov.u32 %r17, %r254;
	@%p6 ld.global.b32 { %r17 }, [ %rd14 + 20 ];
	mov.u32 %r18, %r254;
	@%p7 ld.global.b32 { %r18 }, [ %rd14 + 24 ];
	mov.u32 %r19, %r254;
	@%p8 ld.global.b32 { %r19 }, [ %rd14 + 28 ];
	setp.lt.s32 	%p9, %r10, 1;
	mov.b32 	%r255, 0fC0000000;
	cvt.u32.u64 	%r237, %rd2;
	mov.b32 	%r256, %r255;
	mov.b32 	%r257, %r255;
	mov.b32 	%r258, %r255;
	mov.b32 	%r259, %r255;
	mov.b32 	%r260, %r255;
	mov.b32 	%r261, %r255;
	mov.b32 	%r262, %r255;
	@%p9 bra 	$L__BB0_4;
	ld.param.b32 	%r11, [scores_param_5];
	ld.param.b64 	%rd15, [scores_param_0];
	add.s64 	%rd20, %rd1, %rd2;
	add.s64 	%rd21, %rd20, 2;
	add.s64 	%rd22, %rd20, 3;
	add.s64 	%rd23, %rd20, 4;
	add.s64 	%rd24, %rd20, 5;
	add.s64 	%rd25, %rd20, 6;
	add.s64 	%rd26, %rd20, 7;
	mul.lo.s64 	%rd27, %rd20, %rd19;
	mul.lo.s64 	%rd28, %rd21, %rd19;
	mul.lo.s64 	%rd29, %rd22, %rd19;
	mul.lo.s64 	%rd30, %rd23, %rd19;
	mul.lo.s64 	%rd31, %rd24, %rd19;
	mul.lo.s64 	%rd32, %rd25, %rd19;
	mul.lo.s64 	%rd33, %rd26, %rd19;
	shl.b64 	%rd34, %rd27, 2;
	add.s64 	%rd3, %rd15, %rd34;
	mad.wide.s32 	%rd4, %r10, 4, %rd3;
	shl.b64 	%rd35, %rd28, 2;
	add.s64 	%rd5, %rd15, %rd35;
	shl.b64 	%rd36, %rd29, 2;
	add.s64 	%rd6, %rd15, %rd36;
	shl.b64 	%rd37, %rd30, 2;
	add.s64 	%rd7, %rd15, %rd37;
	shl.b64 	%rd38, %rd31, 2;
	add.s64 	%rd8, %rd15, %rd38;
	shl.b64 	%rd39, %rd32, 2;
	add.s64 	%rd9, %rd15, %rd39;
	shl.b64 	%rd40, %rd33, 2;
	add.s64 	%rd10, %rd15, %rd40;
	and.b32 	%r9, %r1, 255;
	mov.b32 	%r238, 0fC0000000;
	mov.b32 	%r239, %r238;
	mov.b32 	%r240, %r238;
	mov.b32 	%r241, %r238;
	mov.b32 	%r242, %r238;
	mov.b32 	%r243, %r238;
	mov.b32 	%r244, %r238;
	mov.b32 	%r245, %r238;
	mov.b32 	%r246, %r238;
	mov.b32 	%r247, %r238;
	mov.b32 	%r248, %r238;
	mov.b32 	%r249, %r238;
	mov.b32 	%r250, %r238;
	mov.b32 	%r251, %r238;
	mov.b32 	%r252, %r238;
	mov.b32 	%r253, %r238;
$L__BB0_2:
	setp.eq.b32 	%p28, %r11, 0;
	setp.ne.b32 	%p29, %r11, 0;
$L__tmp3:
	setp.lt.s32 	%p30, %r237, %r10;
$L__tmp4:
	add.s32 	%r45, %r9, %r254;
	add.s32 	%r46, %r45, 256;
	setp.lt.s32 	%p10, %r45, %r10;
	setp.lt.s32 	%p11, %r46, %r10;
	mul.wide.s32 	%rd62, %r45, 4;
	add.s64 	%rd42, %rd11, %rd62;
	add.s64 	%rd43, %rd42, 1024;
	mov.u32 %r23, 0x0;
	@%p10 ld.global.b32 { %r23 }, [ %rd42 + 0 ];
	mov.u32 %r24, 0x0;
	@%p11 ld.global.b32 { %r24 }, [ %rd43 + 0 ];
	setp.ne.b32 	%p31, %r23, 0;
	setp.ne.b32 	%p32, %r24, 0;
	add.s64 	%rd44, %rd12, %rd62;
	add.s64 	%rd45, %rd44, 1024;
	mov.b32 	%r26, 0;
	mov.u32 %r25, %r26;
	@%p10 ld.global.b32 { %r25 }, [ %rd44 + 0 ];
	mov.u32 %r27, %r26;
	@%p11 ld.global.b32 { %r27 }, [ %rd45 + 0 ];
	setp.gt.f32 	%p33, %r25, %r12;
	setp.gt.f32 	%p34, %r27, %r12;
	setp.gt.f32 	%p35, %r25, %r13;
	setp.gt.f32 	%p36, %r27, %r13;
	setp.gt.f32 	%p37, %r25, %r14;
	setp.gt.f32 	%p38, %r27, %r14;
	setp.gt.f32 	%p39, %r25, %r15;
	setp.gt.f32 	%p40, %r27, %r15;
	setp.gt.f32 	%p41, %r25, %r16;
	setp.gt.f32 	%p42, %r27, %r16;
	setp.gt.f32 	%p43, %r25, %r17;
	setp.gt.f32 	%p44, %r27, %r17;
	setp.gt.f32 	%p45, %r25, %r18;
	setp.gt.f32 	%p46, %r27, %r18;
	setp.gt.f32 	%p47, %r25, %r19;
	setp.gt.f32 	%p48, %r27, %r19;
	setp.lt.f32 	%p49, %r25, %r12;
	setp.lt.f32 	%p50, %r27, %r12;
	setp.lt.f32 	%p51, %r25, %r13;
	setp.lt.f32 	%p52, %r27, %r13;
	setp.lt.f32 	%p53, %r25, %r14;
	setp.lt.f32 	%p54, %r27, %r14;
	setp.lt.f32 	%p55, %r25, %r15;
	setp.lt.f32 	%p56, %r27, %r15;
	setp.lt.f32 	%p57, %r25, %r16;
	setp.lt.f32 	%p58, %r27, %r16;
	setp.lt.f32 	%p59, %r25, %r17;
	setp.lt.f32 	%p60, %r27, %r17;
	setp.lt.f32 	%p61, %r25, %r18;
	setp.lt.f32 	%p62, %r27, %r18;
	setp.lt.f32 	%p63, %r25, %r19;
	setp.lt.f32 	%p64, %r27, %r19;
	and.pred 	%p65, %p29, %p33;
	and.pred 	%p66, %p28, %p49;
	or.pred 	%p67, %p66, %p65;
	and.pred 	%p68, %p29, %p34;
	and.pred 	%p69, %p28, %p50;
	or.pred 	%p70, %p69, %p68;
	and.pred 	%p71, %p29, %p35;
	and.pred 	%p72, %p28, %p51;
	or.pred 	%p73, %p72, %p71;
	and.pred 	%p74, %p29, %p36;
	and.pred 	%p75, %p28, %p52;
	or.pred 	%p76, %p75, %p74;
	and.pred 	%p77, %p29, %p37;
	and.pred 	%p78, %p28, %p53;
	or.pred 	%p79, %p78, %p77;
	and.pred 	%p80, %p29, %p38;
	and.pred 	%p81, %p28, %p54;
	or.pred 	%p82, %p81, %p80;
	and.pred 	%p83, %p29, %p39;
	and.pred 	%p84, %p28, %p55;
	or.pred 	%p85, %p84, %p83;
	and.pred 	%p86, %p29, %p40;
	and.pred 	%p87, %p28, %p56;
	or.pred 	%p88, %p87, %p86;
	and.pred 	%p89, %p29, %p41;
	and.pred 	%p90, %p28, %p57;
	or.pred 	%p91, %p90, %p89;
	and.pred 	%p92, %p29, %p42;
	and.pred 	%p93, %p28, %p58;
	or.pred 	%p94, %p93, %p92;
	and.pred 	%p95, %p29, %p43;
	and.pred 	%p96, %p28, %p59;
	or.pred 	%p97, %p96, %p95;
	and.pred 	%p98, %p29, %p44;
	and.pred 	%p99, %p28, %p60;
	or.pred 	%p100, %p99, %p98;
	and.pred 	%p101, %p29, %p45;
	and.pred 	%p102, %p28, %p61;
	or.pred 	%p103, %p102, %p101;
	and.pred 	%p104, %p29, %p46;
	and.pred 	%p105, %p28, %p62;
	or.pred 	%p106, %p105, %p104;
	and.pred 	%p107, %p29, %p47;
	and.pred 	%p108, %p28, %p63;
	or.pred 	%p109, %p108, %p107;
	and.pred 	%p110, %p29, %p48;
	and.pred 	%p111, %p28, %p64;
	or.pred 	%p112, %p111, %p110;
	and.pred 	%p113, %p31, %p67;
	and.pred 	%p114, %p32, %p70;
	and.pred 	%p115, %p31, %p73;
	and.pred 	%p116, %p32, %p76;
	and.pred 	%p117, %p31, %p79;
	and.pred 	%p118, %p32, %p82;
	and.pred 	%p119, %p31, %p85;
	and.pred 	%p120, %p32, %p88;
	and.pred 	%p121, %p31, %p91;
	and.pred 	%p122, %p32, %p94;
	and.pred 	%p123, %p31, %p97;
	and.pred 	%p124, %p32, %p100;
	and.pred 	%p125, %p31, %p103;
	and.pred 	%p126, %p32, %p106;
	and.pred 	%p127, %p31, %p109;
	and.pred 	%p128, %p32, %p112;
	and.pred 	%p12, %p30, %p113;
	and.pred 	%p13, %p30, %p114;
	and.pred 	%p14, %p2, %p115;
	and.pred 	%p15, %p2, %p116;
	and.pred 	%p16, %p3, %p117;
	and.pred 	%p17, %p3, %p118;
	and.pred 	%p18, %p4, %p119;
	and.pred 	%p19, %p4, %p120;
	and.pred 	%p20, %p5, %p121;
	and.pred 	%p21, %p5, %p122;
	and.pred 	%p22, %p6, %p123;
	and.pred 	%p23, %p6, %p124;
	and.pred 	%p24, %p7, %p125;
	and.pred 	%p25, %p7, %p126;
	and.pred 	%p26, %p8, %p127;
	and.pred 	%p27, %p8, %p128;
	add.s64 	%rd46, %rd3, %rd62;
	add.s64 	%rd47, %rd46, 1024;
	add.s64 	%rd48, %rd4, %rd62;
	add.s64 	%rd49, %rd48, 1024;
	add.s64 	%rd50, %rd5, %rd62;
	add.s64 	%rd51, %rd50, 1024;
	add.s64 	%rd52, %rd6, %rd62;
	add.s64 	%rd53, %rd52, 1024;
	add.s64 	%rd54, %rd7, %rd62;
	add.s64 	%rd55, %rd54, 1024;
	add.s64 	%rd56, %rd8, %rd62;
	add.s64 	%rd57, %rd56, 1024;
	add.s64 	%rd58, %rd9, %rd62;
	add.s64 	%rd59, %rd58, 1024;
	add.s64 	%rd60, %rd10, %rd62;
	add.s64 	%rd61, %rd60, 1024;
	mov.b32 	%r29, -1073741824;
	mov.u32 %r28, %r29;
	@%p12 ld.global.b32 { %r28 }, [ %rd46 + 0 ];
	mov.u32 %r30, %r29;
	@%p13 ld.global.b32 { %r30 }, [ %rd47 + 0 ];
	mov.u32 %r31, %r29;
	@%p14 ld.global.b32 { %r31 }, [ %rd48 + 0 ];
	mov.u32 %r32, %r29;
	@%p15 ld.global.b32 { %r32 }, [ %rd49 + 0 ];
	mov.u32 %r33, %r29;
	@%p16 ld.global.b32 { %r33 }, [ %rd50 + 0 ];
	mov.u32 %r34, %r29;
	@%p17 ld.global.b32 { %r34 }, [ %rd51 + 0 ];
	mov.u32 %r35, %r29;
	@%p18 ld.global.b32 { %r35 }, [ %rd52 + 0 ];
	mov.u32 %r36, %r29;
	@%p19 ld.global.b32 { %r36 }, [ %rd53 + 0 ];
	mov.u32 %r37, %r29;
	@%p20 ld.global.b32 { %r37 }, [ %rd54 + 0 ];
	mov.u32 %r38, %r29;
	@%p21 ld.global.b32 { %r38 }, [ %rd55 + 0 ];
	mov.u32 %r39, %r29;
	@%p22 ld.global.b32 { %r39 }, [ %rd56 + 0 ];
	mov.u32 %r40, %r29;
	@%p23 ld.global.b32 { %r40 }, [ %rd57 + 0 ];
	mov.u32 %r41, %r29;
	@%p24 ld.global.b32 { %r41 }, [ %rd58 + 0 ];
	mov.u32 %r42, %r29;
	@%p25 ld.global.b32 { %r42 }, [ %rd59 + 0 ];
	mov.u32 %r43, %r29;
	@%p26 ld.global.b32 { %r43 }, [ %rd60 + 0 ];
	mov.u32 %r44, %r29;
	@%p27 ld.global.b32 { %r44 }, [ %rd61 + 0 ];
	max.f32 	%r238, %r238, %r28;
	max.f32 	%r239, %r239, %r30;
	max.f32 	%r240, %r240, %r31;
	max.f32 	%r241, %r241, %r32;
	max.f32 	%r242, %r242, %r33;
	max.f32 	%r243, %r243, %r34;
	max.f32 	%r244, %r244, %r35;
	max.f32 	%r245, %r245, %r36;
	max.f32 	%r246, %r246, %r37;
	max.f32 	%r247, %r247, %r38;
	max.f32 	%r248, %r248, %r39;
	max.f32 	%r249, %r249, %r40;
	max.f32 	%r250, %r250, %r41;
	max.f32 	%r251, %r251, %r42;
	max.f32 	%r252, %r252, %r43;
	max.f32 	%r253, %r253, %r44;
	add.s32 	%r254, %r254, 512;
	setp.lt.s32 	%p129, %r254, %r10;
	@%p129 bra 	$L__BB0_2;
$L__tmp5:
	max.f32 	%r255, %r238, %r239;
	max.f32 	%r256, %r240, %r241;
	max.f32 	%r257, %r242, %r243;
	max.f32 	%r258, %r244, %r245;
	max.f32 	%r259, %r246, %r247;
	max.f32 	%r260, %r248, %r249;
	max.f32 	%r261, %r250, %r251;
	max.f32 	%r262, %r252, %r253;
$L__tmp6:
$L__BB0_4:
	setp.lt.s32 	%p130, %r237, %r10;
	and.b32 	%r56, %r1, 7;
	or.b32 	%r57, %r237, %r56;
	setp.lt.s32 	%p132, %r57, %r10;
$L__tmp7:
	shfl.sync.bfly.b32 	%r58, %r255, 16, 31, -1;
$L__tmp8:
	max.f32 	%r59, %r255, %r58;
$L__tmp9:
	shfl.sync.bfly.b32 	%r60, %r59, 8, 31, -1;
$L__tmp10:
	max.f32 	%r61, %r59, %r60;
$L__tmp11:
	shfl.sync.bfly.b32 	%r62, %r61, 4, 31, -1;
$L__tmp12:
	max.f32 	%r63, %r61, %r62;
$L__tmp13:
	shfl.sync.bfly.b32 	%r64, %r63, 2, 31, -1;
$L__tmp14:
	max.f32 	%r65, %r63, %r64;
$L__tmp15:
	shfl.sync.bfly.b32 	%r66, %r65, 1, 31, -1;
$L__tmp16:
	max.f32 	%r67, %r65, %r66;
$L__tmp17:
	shfl.sync.bfly.b32 	%r68, %r256, 16, 31, -1;
$L__tmp18:
	max.f32 	%r69, %r256, %r68;
$L__tmp19:
	shfl.sync.bfly.b32 	%r70, %r69, 8, 31, -1;
$L__tmp20:
	max.f32 	%r71, %r69, %r70;
$L__tmp21:
	shfl.sync.bfly.b32 	%r72, %r71, 4, 31, -1;
$L__tmp22:
	max.f32 	%r73, %r71, %r72;
$L__tmp23:
	shfl.sync.bfly.b32 	%r74, %r73, 2, 31, -1;
$L__tmp24:
	max.f32 	%r75, %r73, %r74;
$L__tmp25:
	shfl.sync.bfly.b32 	%r76, %r75, 1, 31, -1;
$L__tmp26:
	max.f32 	%r77, %r75, %r76;
$L__tmp27:
	shfl.sync.bfly.b32 	%r78, %r257, 16, 31, -1;
$L__tmp28:
	max.f32 	%r79, %r257, %r78;
$L__tmp29:
	shfl.sync.bfly.b32 	%r80, %r79, 8, 31, -1;
$L__tmp30:
	max.f32 	%r81, %r79, %r80;
$L__tmp31:
	shfl.sync.bfly.b32 	%r82, %r81, 4, 31, -1;
$L__tmp32:
	max.f32 	%r83, %r81, %r82;
$L__tmp33:
	shfl.sync.bfly.b32 	%r84, %r83, 2, 31, -1;
$L__tmp34:
	max.f32 	%r85, %r83, %r84;
$L__tmp35:
	shfl.sync.bfly.b32 	%r86, %r85, 1, 31, -1;
$L__tmp36:
	max.f32 	%r87, %r85, %r86;
$L__tmp37:
	shfl.sync.bfly.b32 	%r88, %r258, 16, 31, -1;
$L__tmp38:
	max.f32 	%r89, %r258, %r88;
$L__tmp39:
	shfl.sync.bfly.b32 	%r90, %r89, 8, 31, -1;
$L__tmp40:
	max.f32 	%r91, %r89, %r90;
$L__tmp41:
	shfl.sync.bfly.b32 	%r92, %r91, 4, 31, -1;
$L__tmp42:
	max.f32 	%r93, %r91, %r92;
$L__tmp43:
	shfl.sync.bfly.b32 	%r94, %r93, 2, 31, -1;
$L__tmp44:
	max.f32 	%r95, %r93, %r94;
$L__tmp45:
	shfl.sync.bfly.b32 	%r96, %r95, 1, 31, -1;
$L__tmp46:
	max.f32 	%r97, %r95, %r96;
$L__tmp47:
	shfl.sync.bfly.b32 	%r98, %r259, 16, 31, -1;
$L__tmp48:
	max.f32 	%r99, %r259, %r98;
$L__tmp49:
	shfl.sync.bfly.b32 	%r100, %r99, 8, 31, -1;
$L__tmp50:
	max.f32 	%r101, %r99, %r100;
$L__tmp51:
	shfl.sync.bfly.b32 	%r102, %r101, 4, 31, -1;
$L__tmp52:
	max.f32 	%r103, %r101, %r102;
$L__tmp53:
	shfl.sync.bfly.b32 	%r104, %r103, 2, 31, -1;
$L__tmp54:
	max.f32 	%r105, %r103, %r104;
$L__tmp55:
	shfl.sync.bfly.b32 	%r106, %r105, 1, 31, -1;
$L__tmp56:
	max.f32 	%r107, %r105, %r106;
$L__tmp57:
	shfl.sync.bfly.b32 	%r108, %r260, 16, 31, -1;
$L__tmp58:
	max.f32 	%r109, %r260, %r108;
$L__tmp59:
	shfl.sync.bfly.b32 	%r110, %r109, 8, 31, -1;
$L__tmp60:
	max.f32 	%r111, %r109, %r110;
$L__tmp61:
	shfl.sync.bfly.b32 	%r112, %r111, 4, 31, -1;
$L__tmp62:
	max.f32 	%r113, %r111, %r112;
$L__tmp63:
	shfl.sync.bfly.b32 	%r114, %r113, 2, 31, -1;
$L__tmp64:
	max.f32 	%r115, %r113, %r114;
$L__tmp65:
	shfl.sync.bfly.b32 	%r116, %r115, 1, 31, -1;
$L__tmp66:
	max.f32 	%r117, %r115, %r116;
$L__tmp67:
	shfl.sync.bfly.b32 	%r118, %r261, 16, 31, -1;
$L__tmp68:
	max.f32 	%r119, %r261, %r118;
$L__tmp69:
	shfl.sync.bfly.b32 	%r120, %r119, 8, 31, -1;
$L__tmp70:
	max.f32 	%r121, %r119, %r120;
$L__tmp71:
	shfl.sync.bfly.b32 	%r122, %r121, 4, 31, -1;
$L__tmp72:
	max.f32 	%r123, %r121, %r122;
$L__tmp73:
	shfl.sync.bfly.b32 	%r124, %r123, 2, 31, -1;
$L__tmp74:
	max.f32 	%r125, %r123, %r124;
$L__tmp75:
	shfl.sync.bfly.b32 	%r126, %r125, 1, 31, -1;
$L__tmp76:
	max.f32 	%r127, %r125, %r126;
$L__tmp77:
	shfl.sync.bfly.b32 	%r128, %r262, 16, 31, -1;
$L__tmp78:
	max.f32 	%r129, %r262, %r128;
$L__tmp79:
	shfl.sync.bfly.b32 	%r130, %r129, 8, 31, -1;
$L__tmp80:
	max.f32 	%r131, %r129, %r130;
$L__tmp81:
	shfl.sync.bfly.b32 	%r132, %r131, 4, 31, -1;
$L__tmp82:
	max.f32 	%r133, %r131, %r132;
$L__tmp83:
	shfl.sync.bfly.b32 	%r134, %r133, 2, 31, -1;
$L__tmp84:
	max.f32 	%r135, %r133, %r134;
$L__tmp85:
	shfl.sync.bfly.b32 	%r136, %r135, 1, 31, -1;
$L__tmp86:
	max.f32 	%r137, %r135, %r136;
$L__tmp87:
	shr.u32 	%r138, %r1, 1;
	and.b32 	%r139, %r138, 112;
	mov.b32 	%r140, global_smem;
	add.s32 	%r141, %r140, %r139;
	st.shared.v4.b32 	[%r141], {%r67, %r77, %r87, %r97};
	bar.sync 	0;
	shl.b32 	%r142, %r56, 4;
	add.s32 	%r143, %r140, %r142;
	ld.shared.v4.b32 	{%r144, %r145, %r146, %r147}, [%r143];
	bar.sync 	0;
	st.shared.v4.b32 	[%r141], {%r107, %r117, %r127, %r137};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r148, %r149, %r150, %r151}, [%r143];
	shfl.sync.bfly.b32 	%r152, %r144, 4, 31, -1;
$L__tmp88:
	max.f32 	%r153, %r144, %r152;
$L__tmp89:
	shfl.sync.bfly.b32 	%r154, %r153, 2, 31, -1;
$L__tmp90:
	max.f32 	%r155, %r153, %r154;
$L__tmp91:
	shfl.sync.bfly.b32 	%r156, %r155, 1, 31, -1;
$L__tmp92:
	max.f32 	%r157, %r155, %r156;
$L__tmp93:
	shfl.sync.bfly.b32 	%r158, %r145, 4, 31, -1;
$L__tmp94:
	max.f32 	%r159, %r145, %r158;
$L__tmp95:
	shfl.sync.bfly.b32 	%r160, %r159, 2, 31, -1;
$L__tmp96:
	max.f32 	%r161, %r159, %r160;
$L__tmp97:
	shfl.sync.bfly.b32 	%r162, %r161, 1, 31, -1;
$L__tmp98:
	max.f32 	%r163, %r161, %r162;
$L__tmp99:
	shfl.sync.bfly.b32 	%r164, %r146, 4, 31, -1;
$L__tmp100:
	max.f32 	%r165, %r146, %r164;
$L__tmp101:
	shfl.sync.bfly.b32 	%r166, %r165, 2, 31, -1;
$L__tmp102:
	max.f32 	%r167, %r165, %r166;
$L__tmp103:
	shfl.sync.bfly.b32 	%r168, %r167, 1, 31, -1;
$L__tmp104:
	max.f32 	%r169, %r167, %r168;
$L__tmp105:
	shfl.sync.bfly.b32 	%r170, %r147, 4, 31, -1;
$L__tmp106:
	max.f32 	%r171, %r147, %r170;
$L__tmp107:
	shfl.sync.bfly.b32 	%r172, %r171, 2, 31, -1;
$L__tmp108:
	max.f32 	%r173, %r171, %r172;
$L__tmp109:
	shfl.sync.bfly.b32 	%r174, %r173, 1, 31, -1;
$L__tmp110:
	max.f32 	%r175, %r173, %r174;
$L__tmp111:
	shfl.sync.bfly.b32 	%r176, %r148, 4, 31, -1;
$L__tmp112:
	max.f32 	%r177, %r148, %r176;
$L__tmp113:
	shfl.sync.bfly.b32 	%r178, %r177, 2, 31, -1;
$L__tmp114:
	max.f32 	%r179, %r177, %r178;
$L__tmp115:
	shfl.sync.bfly.b32 	%r180, %r179, 1, 31, -1;
$L__tmp116:
	max.f32 	%r181, %r179, %r180;
$L__tmp117:
	shfl.sync.bfly.b32 	%r182, %r149, 4, 31, -1;
$L__tmp118:
	max.f32 	%r183, %r149, %r182;
$L__tmp119:
	shfl.sync.bfly.b32 	%r184, %r183, 2, 31, -1;
$L__tmp120:
	max.f32 	%r185, %r183, %r184;
$L__tmp121:
	shfl.sync.bfly.b32 	%r186, %r185, 1, 31, -1;
$L__tmp122:
	max.f32 	%r187, %r185, %r186;
$L__tmp123:
	shfl.sync.bfly.b32 	%r188, %r150, 4, 31, -1;
$L__tmp124:
	max.f32 	%r189, %r150, %r188;
$L__tmp125:
	shfl.sync.bfly.b32 	%r190, %r189, 2, 31, -1;
$L__tmp126:
	max.f32 	%r191, %r189, %r190;
$L__tmp127:
	shfl.sync.bfly.b32 	%r192, %r191, 1, 31, -1;
$L__tmp128:
	max.f32 	%r193, %r191, %r192;
$L__tmp129:
	shfl.sync.bfly.b32 	%r194, %r151, 4, 31, -1;
$L__tmp130:
	max.f32 	%r195, %r151, %r194;
$L__tmp131:
	shfl.sync.bfly.b32 	%r196, %r195, 2, 31, -1;
$L__tmp132:
	max.f32 	%r197, %r195, %r196;
$L__tmp133:
	shfl.sync.bfly.b32 	%r198, %r197, 1, 31, -1;
$L__tmp134:
	max.f32 	%r199, %r197, %r198;
$L__tmp135:
	setp.gt.f32 	%p133, %r157, 0fC0000000;
	setp.gt.f32 	%p134, %r163, 0fC0000000;
	setp.gt.f32 	%p135, %r169, 0fC0000000;
	setp.gt.f32 	%p136, %r175, 0fC0000000;
	setp.gt.f32 	%p137, %r181, 0fC0000000;
	setp.gt.f32 	%p138, %r187, 0fC0000000;
	setp.gt.f32 	%p139, %r193, 0fC0000000;
	setp.gt.f32 	%p140, %r199, 0fC0000000;
	mov.b32 	%r200, 0f3F800000;
	sub.f32 	%r201, %r200, %r157;
	sub.f32 	%r202, %r200, %r163;
	sub.f32 	%r203, %r200, %r169;
	sub.f32 	%r204, %r200, %r175;
	sub.f32 	%r205, %r200, %r181;
	sub.f32 	%r206, %r200, %r187;
	sub.f32 	%r207, %r200, %r193;
	sub.f32 	%r208, %r200, %r199;
	selp.f32 	%r209, %r201, 0f3F800000, %p133;
	selp.f32 	%r210, %r202, 0f3F800000, %p134;
	selp.f32 	%r211, %r203, 0f3F800000, %p135;
	selp.f32 	%r212, %r204, 0f3F800000, %p136;
	selp.f32 	%r213, %r205, 0f3F800000, %p137;
	selp.f32 	%r214, %r206, 0f3F800000, %p138;
	selp.f32 	%r215, %r207, 0f3F800000, %p139;
	selp.f32 	%r216, %r208, 0f3F800000, %p140;
	shl.b64 	%rd65, %rd2, 2;
	add.s64 	%rd63, %rd11, %rd65;
	mov.u32 %r47, 0x0;
	@%p130 ld.global.b32 { %r47 }, [ %rd63 + 0 ];
	mov.u32 %r48, 0x0;
	@%p2 ld.global.b32 { %r48 }, [ %rd63 + 4 ];
	mov.u32 %r49, 0x0;
	@%p3 ld.global.b32 { %r49 }, [ %rd63 + 8 ];
	mov.u32 %r50, 0x0;
	@%p4 ld.global.b32 { %r50 }, [ %rd63 + 12 ];
	mov.u32 %r51, 0x0;
	@%p5 ld.global.b32 { %r51 }, [ %rd63 + 16 ];
	mov.u32 %r52, 0x0;
	@%p6 ld.global.b32 { %r52 }, [ %rd63 + 20 ];
	mov.u32 %r53, 0x0;
	@%p7 ld.global.b32 { %r53 }, [ %rd63 + 24 ];
	mov.u32 %r54, 0x0;
	@%p8 ld.global.b32 { %r54 }, [ %rd63 + 28 ];
	setp.eq.b32 	%p141, %r47, 0;
	setp.eq.b32 	%p142, %r48, 0;
	setp.eq.b32 	%p143, %r49, 0;
	setp.eq.b32 	%p144, %r50, 0;
	setp.eq.b32 	%p145, %r51, 0;
	setp.eq.b32 	%p146, %r52, 0;
	setp.eq.b32 	%p147, %r53, 0;
	setp.eq.b32 	%p148, %r54, 0;
	add.s64 	%rd66, %rd13, %rd41;
	mad.wide.s32 	%rd64, %r57, 4, %rd66;
	mul.f32 	%r217, %r209, %r12;
	mul.f32 	%r218, %r210, %r13;
	mul.f32 	%r219, %r211, %r14;
	mul.f32 	%r220, %r212, %r15;
	mul.f32 	%r221, %r213, %r16;
	mul.f32 	%r222, %r214, %r17;
	mul.f32 	%r223, %r215, %r18;
	mul.f32 	%r224, %r216, %r19;
	bar.sync 	0;
	selp.b32 	%r225, -8388608, %r217, %p141;
	selp.b32 	%r226, -8388608, %r218, %p142;
	selp.b32 	%r227, -8388608, %r219, %p143;
	selp.b32 	%r228, -8388608, %r220, %p144;
	st.shared.v4.b32 	[global_smem], {%r225, %r226, %r227, %r228};
	selp.b32 	%r229, -8388608, %r221, %p145;
	selp.b32 	%r230, -8388608, %r222, %p146;
	selp.b32 	%r231, -8388608, %r223, %p147;
	selp.b32 	%r232, -8388608, %r224, %p148;
	st.shared.v4.b32 	[global_smem+16], {%r229, %r230, %r231, %r232};
	bar.sync 	0;
	shl.b32 	%r233, %r1, 4;
	and.b32 	%r234, %r233, 16;
	add.s32 	%r235, %r140, %r234;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r55}, [%r235];
	and.b32 	%r236, %r1, 248;
	setp.eq.b32 	%p149, %r236, 0;
	and.pred 	%p131, %p149, %p132;
	@%p131 st.global.b32 [ %rd64 + 0 ], { %r55 };
	ret;
$L__tmp136:
$L__func_end0:
}
)PTX";
constexpr char anchors[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry anchors(
	.param .u64 .ptr .global .align 1 anchors_param_0,
	.param .u64 .ptr .global .align 1 anchors_param_1,
	.param .u64 .ptr .global .align 1 anchors_param_2,
	.param .u32 anchors_param_3,
	.param .u32 anchors_param_4,
	.param .u64 .ptr .global .align 1 anchors_param_5,
	.param .u64 .ptr .global .align 1 anchors_param_6
)
.reqntid 256
{
	.reg .pred 	%p<118>;
	.reg .b32 	%r<120>;
	.reg .b64 	%rd<20>;
$L__func_begin0:
	ld.param.b32 	%r11, [anchors_param_4];
	ld.param.b32 	%r10, [anchors_param_3];
	ld.param.b64 	%rd4, [anchors_param_2];
	ld.param.b64 	%rd6, [anchors_param_0];
	ld.param.b64 	%rd7, [anchors_param_1];
$L__tmp0:
	mov.u32 	%r20, %ctaid.x;
	shl.b32 	%r1, %r20, 3;
	mov.u32 	%r2, %tid.x;
	or.b32 	%r21, %r1, 1;
	or.b32 	%r3, %r1, 2;
	or.b32 	%r4, %r1, 3;
	or.b32 	%r5, %r1, 4;
	or.b32 	%r6, %r1, 5;
	or.b32 	%r7, %r1, 6;
	or.b32 	%r8, %r1, 7;
	setp.lt.s32 	%p1, %r1, %r10;
	setp.lt.s32 	%p2, %r21, %r10;
	setp.lt.s32 	%p3, %r3, %r10;
	setp.lt.s32 	%p4, %r4, %r10;
	setp.lt.s32 	%p5, %r5, %r10;
	setp.lt.s32 	%p6, %r6, %r10;
	setp.lt.s32 	%p7, %r7, %r10;
	setp.lt.s32 	%p8, %r8, %r10;
	mov.u32 	%r22, %ctaid.z;
	cvt.u64.u32 	%rd8, %r22;
$L__tmp1:
	cvt.s64.s32 	%rd9, %r10;
	mul.lo.s64 	%rd1, %rd9, %rd8;
	shl.b64 	%rd10, %rd1, 2;
	add.s64 	%rd2, %rd6, %rd10;
	add.s64 	%rd3, %rd7, %rd10;
	mad.wide.s32 	%rd5, %r1, 4, %rd2;
	mov.b32 	%r104, 0;
	mov.u32 %r12, %r104;
	@%p1 ld.global.b32 { %r12 }, [ %rd5 + 0 ];
	mov.u32 %r13, %r104;
	@%p2 ld.global.b32 { %r13 }, [ %rd5 + 4 ];
	mov.u32 %r14, %r104;
	@%p3 ld.global.b32 { %r14 }, [ %rd5 + 8 ];
	mov.u32 %r15, %r104;
	@%p4 ld.global.b32 { %r15 }, [ %rd5 + 12 ];
	mov.u32 %r16, %r104;
	@%p5 ld.global.b32 { %r16 }, [ %rd5 + 16 ];
	mov.u32 %r17, %r104;
	@%p6 ld.global.b32 { %r17 }, [ %rd5 + 20 ];
	mov.u32 %r18, %r104;
	@%p7 ld.global.b32 { %r18 }, [ %rd5 + 24 ];
	mov.u32 %r19, %r104;
	@%p8 ld.global.b32 { %r19 }, [ %rd5 + 28 ];
	setp.lt.s32 	%p9, %r10, 1;
	mov.b32 	%r105, %r104;
	mov.b32 	%r106, %r104;
	mov.b32 	%r107, %r104;
	mov.b32 	%r108, %r104;
	mov.b32 	%r109, %r104;
	mov.b32 	%r110, %r104;
	mov.b32 	%r111, %r104;
	mov.b32 	%r112, %r104;
	mov.b32 	%r113, %r104;
	mov.b32 	%r114, %r104;
	mov.b32 	%r115, %r104;
	mov.b32 	%r116, %r104;
	mov.b32 	%r117, %r104;
	mov.b32 	%r118, %r104;
	mov.b32 	%r119, %r104;
	@%p9 bra 	$L__BB0_3;
	and.b32 	%r9, %r2, 255;
	mov.b32 	%r26, 0;
	mov.b32 	%r104, %r26;
	mov.b32 	%r105, %r26;
	mov.b32 	%r106, %r26;
	mov.b32 	%r107, %r26;
	mov.b32 	%r108, %r26;
	mov.b32 	%r109, %r26;
	mov.b32 	%r110, %r26;
	mov.b32 	%r111, %r26;
	mov.b32 	%r112, %r26;
	mov.b32 	%r113, %r26;
	mov.b32 	%r114, %r26;
	mov.b32 	%r115, %r26;
	mov.b32 	%r116, %r26;
	mov.b32 	%r117, %r26;
	mov.b32 	%r118, %r26;
	mov.b32 	%r119, %r26;
	mov.b32 	%r103, %r26;
$L__BB0_2:
	add.s32 	%r28, %r9, %r103;
	add.s32 	%r29, %r28, 256;
	setp.lt.s32 	%p10, %r28, %r10;
	setp.lt.s32 	%p11, %r29, %r10;
	mul.wide.s32 	%rd15, %r28, 4;
	add.s64 	%rd11, %rd3, %rd15;
	add.s64 	%rd12, %rd11, 1024;
	mov.u32 %r23, 0x0;
	@%p10 ld.global.b32 { %r23 }, [ %rd11 + 0 ];
	mov.u32 %r24, 0x0;
	@%p11 ld.global.b32 { %r24 }, [ %rd12 + 0 ];
	setp.ne.b32 	%p12, %r23, 0;
	setp.ne.b32 	%p13, %r24, 0;
	add.s64 	%rd13, %rd2, %rd15;
	add.s64 	%rd14, %rd13, 1024;
	mov.u32 %r25, %r26;
	@%p10 ld.global.b32 { %r25 }, [ %rd13 + 0 ];
	mov.u32 %r27, %r26;
	@%p11 ld.global.b32 { %r27 }, [ %rd14 + 0 ];
	setp.gt.f32 	%p14, %r25, %r12;
	setp.gt.f32 	%p15, %r27, %r12;
	setp.gt.f32 	%p16, %r25, %r13;
	setp.gt.f32 	%p17, %r27, %r13;
	setp.gt.f32 	%p18, %r25, %r14;
	setp.gt.f32 	%p19, %r27, %r14;
	setp.gt.f32 	%p20, %r25, %r15;
	setp.gt.f32 	%p21, %r27, %r15;
	setp.gt.f32 	%p22, %r25, %r16;
	setp.gt.f32 	%p23, %r27, %r16;
	setp.gt.f32 	%p24, %r25, %r17;
	setp.gt.f32 	%p25, %r27, %r17;
	setp.gt.f32 	%p26, %r25, %r18;
	setp.gt.f32 	%p27, %r27, %r18;
	setp.gt.f32 	%p28, %r25, %r19;
	setp.gt.f32 	%p29, %r27, %r19;
	setp.eq.f32 	%p30, %r25, %r12;
	setp.eq.f32 	%p31, %r27, %r12;
	setp.eq.f32 	%p32, %r25, %r13;
	setp.eq.f32 	%p33, %r27, %r13;
	setp.eq.f32 	%p34, %r25, %r14;
	setp.eq.f32 	%p35, %r27, %r14;
	setp.eq.f32 	%p36, %r25, %r15;
	setp.eq.f32 	%p37, %r27, %r15;
	setp.eq.f32 	%p38, %r25, %r16;
	setp.eq.f32 	%p39, %r27, %r16;
	setp.eq.f32 	%p40, %r25, %r17;
	setp.eq.f32 	%p41, %r27, %r17;
	setp.eq.f32 	%p42, %r25, %r18;
	setp.eq.f32 	%p43, %r27, %r18;
	setp.eq.f32 	%p44, %r25, %r19;
	setp.eq.f32 	%p45, %r27, %r19;
	setp.lt.s32 	%p46, %r28, %r1;
	setp.lt.s32 	%p47, %r29, %r1;
	setp.le.s32 	%p48, %r28, %r1;
	setp.le.s32 	%p49, %r29, %r1;
	setp.lt.s32 	%p50, %r28, %r3;
	setp.lt.s32 	%p51, %r29, %r3;
	setp.lt.s32 	%p52, %r28, %r4;
	setp.lt.s32 	%p53, %r29, %r4;
	setp.lt.s32 	%p54, %r28, %r5;
	setp.lt.s32 	%p55, %r29, %r5;
	setp.lt.s32 	%p56, %r28, %r6;
	setp.lt.s32 	%p57, %r29, %r6;
	setp.lt.s32 	%p58, %r28, %r7;
	setp.lt.s32 	%p59, %r29, %r7;
	setp.lt.s32 	%p60, %r28, %r8;
	setp.lt.s32 	%p61, %r29, %r8;
	and.pred 	%p62, %p46, %p30;
	and.pred 	%p63, %p47, %p31;
	and.pred 	%p64, %p48, %p32;
	and.pred 	%p65, %p49, %p33;
	and.pred 	%p66, %p50, %p34;
	and.pred 	%p67, %p51, %p35;
	and.pred 	%p68, %p52, %p36;
	and.pred 	%p69, %p53, %p37;
	and.pred 	%p70, %p54, %p38;
	and.pred 	%p71, %p55, %p39;
	and.pred 	%p72, %p56, %p40;
	and.pred 	%p73, %p57, %p41;
	and.pred 	%p74, %p58, %p42;
	and.pred 	%p75, %p59, %p43;
	and.pred 	%p76, %p60, %p44;
	and.pred 	%p77, %p61, %p45;
	or.pred 	%p78, %p14, %p62;
	or.pred 	%p79, %p15, %p63;
	or.pred 	%p80, %p16, %p64;
	or.pred 	%p81, %p17, %p65;
	or.pred 	%p82, %p18, %p66;
	or.pred 	%p83, %p19, %p67;
	or.pred 	%p84, %p20, %p68;
	or.pred 	%p85, %p21, %p69;
	or.pred 	%p86, %p22, %p70;
	or.pred 	%p87, %p23, %p71;
	or.pred 	%p88, %p24, %p72;
	or.pred 	%p89, %p25, %p73;
	or.pred 	%p90, %p26, %p74;
	or.pred 	%p91, %p27, %p75;
	or.pred 	%p92, %p28, %p76;
	or.pred 	%p93, %p29, %p77;
	and.pred 	%p94, %p12, %p78;
	and.pred 	%p95, %p13, %p79;
	and.pred 	%p96, %p12, %p80;
	and.pred 	%p97, %p13, %p81;
	and.pred 	%p98, %p12, %p82;
	and.pred 	%p99, %p13, %p83;
	and.pred 	%p100, %p12, %p84;
	and.pred 	%p101, %p13, %p85;
	and.pred 	%p102, %p12, %p86;
	and.pred 	%p103, %p13, %p87;
	and.pred 	%p104, %p12, %p88;
	and.pred 	%p105, %p13, %p89;
	and.pred 	%p106, %p12, %p90;
	and.pred 	%p107, %p13, %p91;
	and.pred 	%p108, %p12, %p92;
	and.pred 	%p109, %p13, %p93;
	selp.b32 	%r30, 1, 0, %p94;
	selp.b32 	%r31, 1, 0, %p95;
	selp.b32 	%r32, 1, 0, %p96;
	selp.b32 	%r33, 1, 0, %p97;
	selp.b32 	%r34, 1, 0, %p98;
	selp.b32 	%r35, 1, 0, %p99;
	selp.b32 	%r36, 1, 0, %p100;
	selp.b32 	%r37, 1, 0, %p101;
	selp.b32 	%r38, 1, 0, %p102;
	selp.b32 	%r39, 1, 0, %p103;
	selp.b32 	%r40, 1, 0, %p104;
	selp.b32 	%r41, 1, 0, %p105;
	selp.b32 	%r42, 1, 0, %p106;
	selp.b32 	%r43, 1, 0, %p107;
	selp.b32 	%r44, 1, 0, %p108;
	selp.b32 	%r45, 1, 0, %p109;
	add.s32 	%r104, %r104, %r30;
	add.s32 	%r105, %r105, %r31;
	add.s32 	%r106, %r106, %r32;
	add.s32 	%r107, %r107, %r33;
	add.s32 	%r108, %r108, %r34;
	add.s32 	%r109, %r109, %r35;
	add.s32 	%r110, %r110, %r36;
	add.s32 	%r111, %r111, %r37;
	add.s32 	%r112, %r112, %r38;
	add.s32 	%r113, %r113, %r39;
	add.s32 	%r114, %r114, %r40;
	add.s32 	%r115, %r115, %r41;
	add.s32 	%r116, %r116, %r42;
	add.s32 	%r117, %r117, %r43;
	add.s32 	%r118, %r118, %r44;
	add.s32 	%r119, %r119, %r45;
	add.s32 	%r103, %r103, 512;
	setp.lt.s32 	%p110, %r103, %r10;
	@%p110 bra 	$L__BB0_2;
$L__BB0_3:
$L__tmp2:
	and.b32 	%r48, %r2, 7;
	or.b32 	%r49, %r1, %r48;
	setp.lt.s32 	%p111, %r49, %r10;
$L__tmp3:
	mul.wide.s32 	%rd18, %r49, 4;
	add.s64 	%rd16, %rd3, %rd18;
	mov.u32 %r46, 0x0;
	@%p111 ld.global.b32 { %r46 }, [ %rd16 + 0 ];
	setp.eq.b32 	%p113, %r46, 0;
$L__tmp4:
	add.s32 	%r50, %r104, %r105;
	add.s32 	%r51, %r106, %r107;
	add.s32 	%r52, %r108, %r109;
	add.s32 	%r53, %r110, %r111;
	add.s32 	%r54, %r112, %r113;
	add.s32 	%r55, %r114, %r115;
	add.s32 	%r56, %r116, %r117;
	add.s32 	%r57, %r118, %r119;
$L__tmp5:
	mov.b32 	%r58, -1;
	redux.sync.add.s32 	%r59, %r50, %r58;
	redux.sync.add.s32 	%r60, %r51, %r58;
	redux.sync.add.s32 	%r61, %r52, %r58;
	redux.sync.add.s32 	%r62, %r53, %r58;
	redux.sync.add.s32 	%r63, %r54, %r58;
	redux.sync.add.s32 	%r64, %r55, %r58;
	redux.sync.add.s32 	%r65, %r56, %r58;
	redux.sync.add.s32 	%r66, %r57, %r58;
	shr.u32 	%r67, %r2, 1;
	and.b32 	%r68, %r67, 112;
	mov.b32 	%r69, global_smem;
	add.s32 	%r70, %r69, %r68;
	st.shared.v4.b32 	[%r70], {%r59, %r60, %r61, %r62};
	bar.sync 	0;
	shl.b32 	%r71, %r48, 4;
	add.s32 	%r72, %r69, %r71;
	ld.shared.v4.b32 	{%r73, %r74, %r75, %r76}, [%r72];
	bar.sync 	0;
	st.shared.v4.b32 	[%r70], {%r63, %r64, %r65, %r66};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r77, %r78, %r79, %r80}, [%r72];
	and.b32 	%r81, %r2, 24;
	setp.eq.b32 	%p114, %r81, 0;
	selp.b32 	%r82, %r73, 0, %p114;
	redux.sync.add.s32 	%r83, %r82, %r58;
	selp.b32 	%r84, %r74, 0, %p114;
	redux.sync.add.s32 	%r85, %r84, %r58;
	selp.b32 	%r86, %r75, 0, %p114;
	redux.sync.add.s32 	%r87, %r86, %r58;
	selp.b32 	%r88, %r76, 0, %p114;
	redux.sync.add.s32 	%r89, %r88, %r58;
	selp.b32 	%r90, %r77, 0, %p114;
	redux.sync.add.s32 	%r91, %r90, %r58;
	selp.b32 	%r92, %r78, 0, %p114;
	redux.sync.add.s32 	%r93, %r92, %r58;
	selp.b32 	%r94, %r79, 0, %p114;
	redux.sync.add.s32 	%r95, %r94, %r58;
	selp.b32 	%r96, %r80, 0, %p114;
	redux.sync.add.s32 	%r97, %r96, %r58;
$L__tmp6:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r83, %r85, %r87, %r89};
	st.shared.v4.b32 	[global_smem+16], {%r91, %r93, %r95, %r97};
	bar.sync 	0;
	shl.b32 	%r98, %r2, 4;
	and.b32 	%r99, %r98, 16;
	add.s32 	%r100, %r69, %r99;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r101}, [%r100];
	setp.lt.s32 	%p115, %r101, %r11;
	or.pred 	%p116, %p113, %p115;
	add.s64 	%rd19, %rd4, %rd10;
	add.s64 	%rd17, %rd19, %rd18;
	selp.b32 	%r47, 1, 0, %p116;
	and.b32 	%r102, %r2, 248;
	setp.eq.b32 	%p117, %r102, 0;
	and.pred 	%p112, %p117, %p111;
	@%p112 st.global.b32 [ %rd17 + 0 ], { %r47 };
	ret;
$L__tmp7:
$L__func_end0:
}
)PTX";
constexpr char owners[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry owners(
	.param .u64 .ptr .global .align 1 owners_param_0,
	.param .u64 .ptr .global .align 1 owners_param_1,
	.param .u64 .ptr .global .align 1 owners_param_2,
	.param .u64 .ptr .global .align 1 owners_param_3,
	.param .u32 owners_param_4,
	.param .u64 .ptr .global .align 1 owners_param_5,
	.param .u64 .ptr .global .align 1 owners_param_6
)
.reqntid 256
{
	.reg .pred 	%p<87>;
	.reg .b32 	%r<301>;
	.reg .b64 	%rd<66>;
$L__func_begin0:
	ld.param.b32 	%r10, [owners_param_4];
	ld.param.b64 	%rd13, [owners_param_3];
$L__tmp0:
	mov.u32 	%r11, %ctaid.x;
	shl.b32 	%r12, %r11, 3;
	ld.param.b64 	%rd16, [owners_param_2];
	mov.u32 	%r1, %tid.x;
	or.b32 	%r2, %r12, 1;
	or.b32 	%r3, %r12, 2;
	or.b32 	%r4, %r12, 3;
	or.b32 	%r5, %r12, 4;
	or.b32 	%r6, %r12, 5;
	or.b32 	%r7, %r12, 6;
	or.b32 	%r8, %r12, 7;
	mov.u32 	%r13, %ctaid.z;
	cvt.u64.u32 	%rd17, %r13;
$L__tmp1:
	cvt.s64.s32 	%rd18, %r10;
	mul.lo.s64 	%rd1, %rd18, %rd17;
	cvt.s64.s32 	%rd2, %r12;
$L__tmp2:
	shl.b64 	%rd40, %rd1, 2;
	add.s64 	%rd12, %rd16, %rd40;
	setp.lt.s32 	%p1, %r10, 1;
	mov.b32 	%r269, 0fC0000000;
	setp.lt.s32 	%p80, %r8, %r10;
	setp.lt.s32 	%p81, %r7, %r10;
	setp.lt.s32 	%p82, %r6, %r10;
	setp.lt.s32 	%p83, %r5, %r10;
	cvt.u32.u64 	%r267, %rd2;
	setp.lt.s32 	%p84, %r4, %r10;
	setp.lt.s32 	%p85, %r3, %r10;
	setp.lt.s32 	%p86, %r2, %r10;
	mov.b32 	%r270, %r269;
	mov.b32 	%r271, %r269;
	mov.b32 	%r272, %r269;
	mov.b32 	%r273, %r269;
	mov.b32 	%r274, %r269;
	mov.b32 	%r275, %r269;
	mov.b32 	%r276, %r269;
	mov.b32 	%r277, %r269;
	mov.b32 	%r278, %r269;
	mov.b32 	%r279, %r269;
	mov.b32 	%r280, %r269;
	mov.b32 	%r281, %r269;
	mov.b32 	%r282, %r269;
	mov.b32 	%r283, %r269;
	mov.b32 	%r284, %r269;
	mov.b32 	%r285, %r10;
	mov.b32 	%r286, %r10;
	mov.b32 	%r287, %r10;
	mov.b32 	%r288, %r10;
	mov.b32 	%r289, %r10;
	mov.b32 	%r290, %r10;
	mov.b32 	%r291, %r10;
	mov.b32 	%r292, %r10;
	mov.b32 	%r293, %r10;
	mov.b32 	%r294, %r10;
	mov.b32 	%r295, %r10;
	mov.b32 	%r296, %r10;
	mov.b32 	%r297, %r10;
	mov.b32 	%r298, %r10;
	mov.b32 	%r299, %r10;
	mov.b32 	%r300, %r10;
	@%p1 bra 	$L__BB0_3;
	ld.param.b64 	%rd14, [owners_param_0];
	ld.param.b64 	%rd15, [owners_param_1];
	add.s64 	%rd19, %rd1, %rd2;
	add.s64 	%rd20, %rd19, 2;
	add.s64 	%rd21, %rd19, 3;
	add.s64 	%rd22, %rd19, 4;
	add.s64 	%rd23, %rd19, 5;
	add.s64 	%rd24, %rd19, 6;
	add.s64 	%rd25, %rd19, 7;
	mul.lo.s64 	%rd26, %rd19, %rd18;
	mul.lo.s64 	%rd27, %rd20, %rd18;
	mul.lo.s64 	%rd28, %rd21, %rd18;
	mul.lo.s64 	%rd29, %rd22, %rd18;
	mul.lo.s64 	%rd30, %rd23, %rd18;
	mul.lo.s64 	%rd31, %rd24, %rd18;
	mul.lo.s64 	%rd32, %rd25, %rd18;
	shl.b64 	%rd33, %rd26, 2;
	add.s64 	%rd3, %rd14, %rd33;
	mad.wide.s32 	%rd4, %r10, 4, %rd3;
	shl.b64 	%rd34, %rd27, 2;
	add.s64 	%rd5, %rd14, %rd34;
	shl.b64 	%rd35, %rd28, 2;
	add.s64 	%rd6, %rd14, %rd35;
	shl.b64 	%rd36, %rd29, 2;
	add.s64 	%rd7, %rd14, %rd36;
	shl.b64 	%rd37, %rd30, 2;
	add.s64 	%rd8, %rd14, %rd37;
	shl.b64 	%rd38, %rd31, 2;
	add.s64 	%rd9, %rd14, %rd38;
	shl.b64 	%rd39, %rd32, 2;
	add.s64 	%rd10, %rd14, %rd39;
	add.s64 	%rd11, %rd15, %rd40;
	and.b32 	%r9, %r1, 255;
	mov.b32 	%r268, 0;
	mov.b32 	%r269, 0fC0000000;
	mov.b32 	%r300, %r10;
	mov.b32 	%r299, %r10;
	mov.b32 	%r298, %r10;
	mov.b32 	%r297, %r10;
	mov.b32 	%r296, %r10;
	mov.b32 	%r295, %r10;
	mov.b32 	%r294, %r10;
	mov.b32 	%r293, %r10;
	mov.b32 	%r292, %r10;
	mov.b32 	%r291, %r10;
	mov.b32 	%r290, %r10;
	mov.b32 	%r289, %r10;
	mov.b32 	%r288, %r10;
	mov.b32 	%r287, %r10;
	mov.b32 	%r286, %r10;
	mov.b32 	%r285, %r10;
	mov.b32 	%r270, %r269;
	mov.b32 	%r271, %r269;
	mov.b32 	%r272, %r269;
	mov.b32 	%r273, %r269;
	mov.b32 	%r274, %r269;
	mov.b32 	%r275, %r269;
	mov.b32 	%r276, %r269;
	mov.b32 	%r277, %r269;
	mov.b32 	%r278, %r269;
	mov.b32 	%r279, %r269;
	mov.b32 	%r280, %r269;
	mov.b32 	%r281, %r269;
	mov.b32 	%r282, %r269;
	mov.b32 	%r283, %r269;
	mov.b32 	%r284, %r269;
$L__BB0_2:
$L__tmp3:
	setp.lt.s32 	%p20, %r267, %r10;
$L__tmp4:
	add.s32 	%r35, %r9, %r268;
	add.s32 	%r36, %r35, 256;
	setp.lt.s32 	%p2, %r35, %r10;
	setp.lt.s32 	%p3, %r36, %r10;
	mul.wide.s32 	%rd61, %r35, 4;
	add.s64 	%rd41, %rd11, %rd61;
	add.s64 	%rd42, %rd41, 1024;
	mov.u32 %r14, 0x0;
	@%p2 ld.global.b32 { %r14 }, [ %rd41 + 0 ];
	mov.u32 %r15, 0x0;
	@%p3 ld.global.b32 { %r15 }, [ %rd42 + 0 ];
	add.s64 	%rd43, %rd12, %rd61;
	add.s64 	%rd44, %rd43, 1024;
	mov.u32 %r16, 0x0;
	@%p2 ld.global.b32 { %r16 }, [ %rd43 + 0 ];
	mov.u32 %r17, 0x0;
	@%p3 ld.global.b32 { %r17 }, [ %rd44 + 0 ];
	setp.ne.b32 	%p21, %r16, 0;
	setp.ne.b32 	%p22, %r17, 0;
	setp.ne.b32 	%p23, %r14, 0;
	setp.ne.b32 	%p24, %r15, 0;
	and.pred 	%p25, %p23, %p21;
	and.pred 	%p26, %p24, %p22;
	and.pred 	%p4, %p20, %p25;
	and.pred 	%p5, %p20, %p26;
	and.pred 	%p6, %p86, %p25;
	and.pred 	%p7, %p86, %p26;
	and.pred 	%p8, %p85, %p25;
	and.pred 	%p9, %p85, %p26;
	and.pred 	%p10, %p84, %p25;
	and.pred 	%p11, %p84, %p26;
	and.pred 	%p12, %p83, %p25;
	and.pred 	%p13, %p83, %p26;
	and.pred 	%p14, %p82, %p25;
	and.pred 	%p15, %p82, %p26;
	and.pred 	%p16, %p81, %p25;
	and.pred 	%p17, %p81, %p26;
	and.pred 	%p18, %p80, %p25;
	and.pred 	%p19, %p80, %p26;
	add.s64 	%rd45, %rd3, %rd61;
	add.s64 	%rd46, %rd45, 1024;
	add.s64 	%rd47, %rd4, %rd61;
	add.s64 	%rd48, %rd47, 1024;
	add.s64 	%rd49, %rd5, %rd61;
	add.s64 	%rd50, %rd49, 1024;
	add.s64 	%rd51, %rd6, %rd61;
	add.s64 	%rd52, %rd51, 1024;
	add.s64 	%rd53, %rd7, %rd61;
	add.s64 	%rd54, %rd53, 1024;
	add.s64 	%rd55, %rd8, %rd61;
	add.s64 	%rd56, %rd55, 1024;
	add.s64 	%rd57, %rd9, %rd61;
	add.s64 	%rd58, %rd57, 1024;
	add.s64 	%rd59, %rd10, %rd61;
	add.s64 	%rd60, %rd59, 1024;
	mov.b32 	%r19, -1073741824;
	mov.u32 %r18, %r19;
	@%p4 ld.global.b32 { %r18 }, [ %rd45 + 0 ];
	mov.u32 %r20, %r19;
	@%p5 ld.global.b32 { %r20 }, [ %rd46 + 0 ];
	mov.u32 %r21, %r19;
	@%p6 ld.global.b32 { %r21 }, [ %rd47 + 0 ];
	mov.u32 %r22, %r19;
	@%p7 ld.global.b32 { %r22 }, [ %rd48 + 0 ];
	mov.u32 %r23, %r19;
	@%p8 ld.global.b32 { %r23 }, [ %rd49 + 0 ];
	mov.u32 %r24, %r19;
	@%p9 ld.global.b32 { %r24 }, [ %rd50 + 0 ];
	mov.u32 %r25, %r19;
	@%p10 ld.global.b32 { %r25 }, [ %rd51 + 0 ];
	mov.u32 %r26, %r19;
	@%p11 ld.global.b32 { %r26 }, [ %rd52 + 0 ];
	mov.u32 %r27, %r19;
	@%p12 ld.global.b32 { %r27 }, [ %rd53 + 0 ];
	mov.u32 %r28, %r19;
	@%p13 ld.global.b32 { %r28 }, [ %rd54 + 0 ];
	mov.u32 %r29, %r19;
	@%p14 ld.global.b32 { %r29 }, [ %rd55 + 0 ];
	mov.u32 %r30, %r19;
	@%p15 ld.global.b32 { %r30 }, [ %rd56 + 0 ];
	mov.u32 %r31, %r19;
	@%p16 ld.global.b32 { %r31 }, [ %rd57 + 0 ];
	mov.u32 %r32, %r19;
	@%p17 ld.global.b32 { %r32 }, [ %rd58 + 0 ];
	mov.u32 %r33, %r19;
	@%p18 ld.global.b32 { %r33 }, [ %rd59 + 0 ];
	mov.u32 %r34, %r19;
	@%p19 ld.global.b32 { %r34 }, [ %rd60 + 0 ];
	setp.lt.f32 	%p27, %r269, %r18;
	setp.lt.f32 	%p28, %r270, %r20;
	setp.lt.f32 	%p29, %r271, %r21;
	setp.lt.f32 	%p30, %r272, %r22;
	setp.lt.f32 	%p31, %r273, %r23;
	setp.lt.f32 	%p32, %r274, %r24;
	setp.lt.f32 	%p33, %r275, %r25;
	setp.lt.f32 	%p34, %r276, %r26;
	setp.lt.f32 	%p35, %r277, %r27;
	setp.lt.f32 	%p36, %r278, %r28;
	setp.lt.f32 	%p37, %r279, %r29;
	setp.lt.f32 	%p38, %r280, %r30;
	setp.lt.f32 	%p39, %r281, %r31;
	setp.lt.f32 	%p40, %r282, %r32;
	setp.lt.f32 	%p41, %r283, %r33;
	setp.lt.f32 	%p42, %r284, %r34;
	selp.b32 	%r285, %r35, %r285, %p27;
	selp.b32 	%r286, %r36, %r286, %p28;
	selp.b32 	%r287, %r35, %r287, %p29;
	selp.b32 	%r288, %r36, %r288, %p30;
	selp.b32 	%r289, %r35, %r289, %p31;
	selp.b32 	%r290, %r36, %r290, %p32;
	selp.b32 	%r291, %r35, %r291, %p33;
	selp.b32 	%r292, %r36, %r292, %p34;
	selp.b32 	%r293, %r35, %r293, %p35;
	selp.b32 	%r294, %r36, %r294, %p36;
	selp.b32 	%r295, %r35, %r295, %p37;
	selp.b32 	%r296, %r36, %r296, %p38;
	selp.b32 	%r297, %r35, %r297, %p39;
	selp.b32 	%r298, %r36, %r298, %p40;
	selp.b32 	%r299, %r35, %r299, %p41;
	selp.b32 	%r300, %r36, %r300, %p42;
	selp.f32 	%r269, %r18, %r269, %p27;
	selp.f32 	%r270, %r20, %r270, %p28;
	selp.f32 	%r271, %r21, %r271, %p29;
	selp.f32 	%r272, %r22, %r272, %p30;
	selp.f32 	%r273, %r23, %r273, %p31;
	selp.f32 	%r274, %r24, %r274, %p32;
	selp.f32 	%r275, %r25, %r275, %p33;
	selp.f32 	%r276, %r26, %r276, %p34;
	selp.f32 	%r277, %r27, %r277, %p35;
	selp.f32 	%r278, %r28, %r278, %p36;
	selp.f32 	%r279, %r29, %r279, %p37;
	selp.f32 	%r280, %r30, %r280, %p38;
	selp.f32 	%r281, %r31, %r281, %p39;
	selp.f32 	%r282, %r32, %r282, %p40;
	selp.f32 	%r283, %r33, %r283, %p41;
	selp.f32 	%r284, %r34, %r284, %p42;
	add.s32 	%r268, %r268, 512;
	setp.lt.s32 	%p43, %r268, %r10;
	@%p43 bra 	$L__BB0_2;
$L__BB0_3:
$L__tmp5:
	setp.lt.s32 	%p44, %r267, %r10;
	and.b32 	%r46, %r1, 7;
	or.b32 	%r47, %r267, %r46;
	setp.lt.s32 	%p46, %r47, %r10;
$L__tmp6:
	max.f32 	%r48, %r269, %r270;
	max.f32 	%r49, %r271, %r272;
	max.f32 	%r50, %r273, %r274;
	max.f32 	%r51, %r275, %r276;
	max.f32 	%r52, %r277, %r278;
	max.f32 	%r53, %r279, %r280;
	max.f32 	%r54, %r281, %r282;
	max.f32 	%r55, %r283, %r284;
$L__tmp7:
	shfl.sync.bfly.b32 	%r56, %r48, 16, 31, -1;
$L__tmp8:
	max.f32 	%r57, %r48, %r56;
$L__tmp9:
	shfl.sync.bfly.b32 	%r58, %r57, 8, 31, -1;
$L__tmp10:
	max.f32 	%r59, %r57, %r58;
$L__tmp11:
	shfl.sync.bfly.b32 	%r60, %r59, 4, 31, -1;
$L__tmp12:
	max.f32 	%r61, %r59, %r60;
$L__tmp13:
	shfl.sync.bfly.b32 	%r62, %r61, 2, 31, -1;
$L__tmp14:
	max.f32 	%r63, %r61, %r62;
$L__tmp15:
	shfl.sync.bfly.b32 	%r64, %r63, 1, 31, -1;
$L__tmp16:
	max.f32 	%r65, %r63, %r64;
$L__tmp17:
	shfl.sync.bfly.b32 	%r66, %r49, 16, 31, -1;
$L__tmp18:
	max.f32 	%r67, %r49, %r66;
$L__tmp19:
	shfl.sync.bfly.b32 	%r68, %r67, 8, 31, -1;
$L__tmp20:
	max.f32 	%r69, %r67, %r68;
$L__tmp21:
	shfl.sync.bfly.b32 	%r70, %r69, 4, 31, -1;
$L__tmp22:
	max.f32 	%r71, %r69, %r70;
$L__tmp23:
	shfl.sync.bfly.b32 	%r72, %r71, 2, 31, -1;
$L__tmp24:
	max.f32 	%r73, %r71, %r72;
$L__tmp25:
	shfl.sync.bfly.b32 	%r74, %r73, 1, 31, -1;
$L__tmp26:
	max.f32 	%r75, %r73, %r74;
$L__tmp27:
	shfl.sync.bfly.b32 	%r76, %r50, 16, 31, -1;
$L__tmp28:
	max.f32 	%r77, %r50, %r76;
$L__tmp29:
	shfl.sync.bfly.b32 	%r78, %r77, 8, 31, -1;
$L__tmp30:
	max.f32 	%r79, %r77, %r78;
$L__tmp31:
	shfl.sync.bfly.b32 	%r80, %r79, 4, 31, -1;
$L__tmp32:
	max.f32 	%r81, %r79, %r80;
$L__tmp33:
	shfl.sync.bfly.b32 	%r82, %r81, 2, 31, -1;
$L__tmp34:
	max.f32 	%r83, %r81, %r82;
$L__tmp35:
	shfl.sync.bfly.b32 	%r84, %r83, 1, 31, -1;
$L__tmp36:
	max.f32 	%r85, %r83, %r84;
$L__tmp37:
	shfl.sync.bfly.b32 	%r86, %r51, 16, 31, -1;
$L__tmp38:
	max.f32 	%r87, %r51, %r86;
$L__tmp39:
	shfl.sync.bfly.b32 	%r88, %r87, 8, 31, -1;
$L__tmp40:
	max.f32 	%r89, %r87, %r88;
$L__tmp41:
	shfl.sync.bfly.b32 	%r90, %r89, 4, 31, -1;
$L__tmp42:
	max.f32 	%r91, %r89, %r90;
$L__tmp43:
	shfl.sync.bfly.b32 	%r92, %r91, 2, 31, -1;
$L__tmp44:
	max.f32 	%r93, %r91, %r92;
$L__tmp45:
	shfl.sync.bfly.b32 	%r94, %r93, 1, 31, -1;
$L__tmp46:
	max.f32 	%r95, %r93, %r94;
$L__tmp47:
	shfl.sync.bfly.b32 	%r96, %r52, 16, 31, -1;
$L__tmp48:
	max.f32 	%r97, %r52, %r96;
$L__tmp49:
	shfl.sync.bfly.b32 	%r98, %r97, 8, 31, -1;
$L__tmp50:
	max.f32 	%r99, %r97, %r98;
$L__tmp51:
	shfl.sync.bfly.b32 	%r100, %r99, 4, 31, -1;
$L__tmp52:
	max.f32 	%r101, %r99, %r100;
$L__tmp53:
	shfl.sync.bfly.b32 	%r102, %r101, 2, 31, -1;
$L__tmp54:
	max.f32 	%r103, %r101, %r102;
$L__tmp55:
	shfl.sync.bfly.b32 	%r104, %r103, 1, 31, -1;
$L__tmp56:
	max.f32 	%r105, %r103, %r104;
$L__tmp57:
	shfl.sync.bfly.b32 	%r106, %r53, 16, 31, -1;
$L__tmp58:
	max.f32 	%r107, %r53, %r106;
$L__tmp59:
	shfl.sync.bfly.b32 	%r108, %r107, 8, 31, -1;
$L__tmp60:
	max.f32 	%r109, %r107, %r108;
$L__tmp61:
	shfl.sync.bfly.b32 	%r110, %r109, 4, 31, -1;
$L__tmp62:
	max.f32 	%r111, %r109, %r110;
$L__tmp63:
	shfl.sync.bfly.b32 	%r112, %r111, 2, 31, -1;
$L__tmp64:
	max.f32 	%r113, %r111, %r112;
$L__tmp65:
	shfl.sync.bfly.b32 	%r114, %r113, 1, 31, -1;
$L__tmp66:
	max.f32 	%r115, %r113, %r114;
$L__tmp67:
	shfl.sync.bfly.b32 	%r116, %r54, 16, 31, -1;
$L__tmp68:
	max.f32 	%r117, %r54, %r116;
$L__tmp69:
	shfl.sync.bfly.b32 	%r118, %r117, 8, 31, -1;
$L__tmp70:
	max.f32 	%r119, %r117, %r118;
$L__tmp71:
	shfl.sync.bfly.b32 	%r120, %r119, 4, 31, -1;
$L__tmp72:
	max.f32 	%r121, %r119, %r120;
$L__tmp73:
	shfl.sync.bfly.b32 	%r122, %r121, 2, 31, -1;
$L__tmp74:
	max.f32 	%r123, %r121, %r122;
$L__tmp75:
	shfl.sync.bfly.b32 	%r124, %r123, 1, 31, -1;
$L__tmp76:
	max.f32 	%r125, %r123, %r124;
$L__tmp77:
	shfl.sync.bfly.b32 	%r126, %r55, 16, 31, -1;
$L__tmp78:
	max.f32 	%r127, %r55, %r126;
$L__tmp79:
	shfl.sync.bfly.b32 	%r128, %r127, 8, 31, -1;
$L__tmp80:
	max.f32 	%r129, %r127, %r128;
$L__tmp81:
	shfl.sync.bfly.b32 	%r130, %r129, 4, 31, -1;
$L__tmp82:
	max.f32 	%r131, %r129, %r130;
$L__tmp83:
	shfl.sync.bfly.b32 	%r132, %r131, 2, 31, -1;
$L__tmp84:
	max.f32 	%r133, %r131, %r132;
$L__tmp85:
	shfl.sync.bfly.b32 	%r134, %r133, 1, 31, -1;
$L__tmp86:
	max.f32 	%r135, %r133, %r134;
$L__tmp87:
	shr.u32 	%r136, %r1, 1;
	and.b32 	%r137, %r136, 112;
	mov.b32 	%r138, global_smem;
	add.s32 	%r139, %r138, %r137;
	st.shared.v4.b32 	[%r139], {%r65, %r75, %r85, %r95};
	bar.sync 	0;
	shl.b32 	%r140, %r46, 4;
	add.s32 	%r141, %r138, %r140;
	ld.shared.v4.b32 	{%r142, %r143, %r144, %r145}, [%r141];
	bar.sync 	0;
	st.shared.v4.b32 	[%r139], {%r105, %r115, %r125, %r135};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r146, %r147, %r148, %r149}, [%r141];
	shfl.sync.bfly.b32 	%r150, %r142, 4, 31, -1;
$L__tmp88:
	max.f32 	%r151, %r142, %r150;
$L__tmp89:
	shfl.sync.bfly.b32 	%r152, %r151, 2, 31, -1;
$L__tmp90:
	max.f32 	%r153, %r151, %r152;
$L__tmp91:
	shfl.sync.bfly.b32 	%r154, %r153, 1, 31, -1;
$L__tmp92:
	max.f32 	%r155, %r153, %r154;
$L__tmp93:
	shfl.sync.bfly.b32 	%r156, %r143, 4, 31, -1;
$L__tmp94:
	max.f32 	%r157, %r143, %r156;
$L__tmp95:
	shfl.sync.bfly.b32 	%r158, %r157, 2, 31, -1;
$L__tmp96:
	max.f32 	%r159, %r157, %r158;
$L__tmp97:
	shfl.sync.bfly.b32 	%r160, %r159, 1, 31, -1;
$L__tmp98:
	max.f32 	%r161, %r159, %r160;
$L__tmp99:
	shfl.sync.bfly.b32 	%r162, %r144, 4, 31, -1;
$L__tmp100:
	max.f32 	%r163, %r144, %r162;
$L__tmp101:
	shfl.sync.bfly.b32 	%r164, %r163, 2, 31, -1;
$L__tmp102:
	max.f32 	%r165, %r163, %r164;
$L__tmp103:
	shfl.sync.bfly.b32 	%r166, %r165, 1, 31, -1;
$L__tmp104:
	max.f32 	%r167, %r165, %r166;
$L__tmp105:
	shfl.sync.bfly.b32 	%r168, %r145, 4, 31, -1;
$L__tmp106:
	max.f32 	%r169, %r145, %r168;
$L__tmp107:
	shfl.sync.bfly.b32 	%r170, %r169, 2, 31, -1;
$L__tmp108:
	max.f32 	%r171, %r169, %r170;
$L__tmp109:
	shfl.sync.bfly.b32 	%r172, %r171, 1, 31, -1;
$L__tmp110:
	max.f32 	%r173, %r171, %r172;
$L__tmp111:
	shfl.sync.bfly.b32 	%r174, %r146, 4, 31, -1;
$L__tmp112:
	max.f32 	%r175, %r146, %r174;
$L__tmp113:
	shfl.sync.bfly.b32 	%r176, %r175, 2, 31, -1;
$L__tmp114:
	max.f32 	%r177, %r175, %r176;
$L__tmp115:
	shfl.sync.bfly.b32 	%r178, %r177, 1, 31, -1;
$L__tmp116:
	max.f32 	%r179, %r177, %r178;
$L__tmp117:
	shfl.sync.bfly.b32 	%r180, %r147, 4, 31, -1;
$L__tmp118:
	max.f32 	%r181, %r147, %r180;
$L__tmp119:
	shfl.sync.bfly.b32 	%r182, %r181, 2, 31, -1;
$L__tmp120:
	max.f32 	%r183, %r181, %r182;
$L__tmp121:
	shfl.sync.bfly.b32 	%r184, %r183, 1, 31, -1;
$L__tmp122:
	max.f32 	%r185, %r183, %r184;
$L__tmp123:
	shfl.sync.bfly.b32 	%r186, %r148, 4, 31, -1;
$L__tmp124:
	max.f32 	%r187, %r148, %r186;
$L__tmp125:
	shfl.sync.bfly.b32 	%r188, %r187, 2, 31, -1;
$L__tmp126:
	max.f32 	%r189, %r187, %r188;
$L__tmp127:
	shfl.sync.bfly.b32 	%r190, %r189, 1, 31, -1;
$L__tmp128:
	max.f32 	%r191, %r189, %r190;
$L__tmp129:
	shfl.sync.bfly.b32 	%r192, %r149, 4, 31, -1;
$L__tmp130:
	max.f32 	%r193, %r149, %r192;
$L__tmp131:
	shfl.sync.bfly.b32 	%r194, %r193, 2, 31, -1;
$L__tmp132:
	max.f32 	%r195, %r193, %r194;
$L__tmp133:
	shfl.sync.bfly.b32 	%r196, %r195, 1, 31, -1;
$L__tmp134:
	max.f32 	%r197, %r195, %r196;
$L__tmp135:
	setp.eq.f32 	%p47, %r269, %r155;
	setp.eq.f32 	%p48, %r270, %r155;
	setp.eq.f32 	%p49, %r271, %r161;
	setp.eq.f32 	%p50, %r272, %r161;
	setp.eq.f32 	%p51, %r273, %r167;
	setp.eq.f32 	%p52, %r274, %r167;
	setp.eq.f32 	%p53, %r275, %r173;
	setp.eq.f32 	%p54, %r276, %r173;
	setp.eq.f32 	%p55, %r277, %r179;
	setp.eq.f32 	%p56, %r278, %r179;
	setp.eq.f32 	%p57, %r279, %r185;
	setp.eq.f32 	%p58, %r280, %r185;
	setp.eq.f32 	%p59, %r281, %r191;
	setp.eq.f32 	%p60, %r282, %r191;
	setp.eq.f32 	%p61, %r283, %r197;
	setp.eq.f32 	%p62, %r284, %r197;
	selp.b32 	%r198, %r285, %r10, %p47;
	selp.b32 	%r199, %r286, %r10, %p48;
	selp.b32 	%r200, %r287, %r10, %p49;
	selp.b32 	%r201, %r288, %r10, %p50;
	selp.b32 	%r202, %r289, %r10, %p51;
	selp.b32 	%r203, %r290, %r10, %p52;
	selp.b32 	%r204, %r291, %r10, %p53;
	selp.b32 	%r205, %r292, %r10, %p54;
	selp.b32 	%r206, %r293, %r10, %p55;
	selp.b32 	%r207, %r294, %r10, %p56;
	selp.b32 	%r208, %r295, %r10, %p57;
	selp.b32 	%r209, %r296, %r10, %p58;
	selp.b32 	%r210, %r297, %r10, %p59;
	selp.b32 	%r211, %r298, %r10, %p60;
	selp.b32 	%r212, %r299, %r10, %p61;
	selp.b32 	%r213, %r300, %r10, %p62;
$L__tmp136:
	bar.sync 	0;
$L__tmp137:
	min.s32 	%r214, %r198, %r199;
	min.s32 	%r215, %r200, %r201;
	min.s32 	%r216, %r202, %r203;
	min.s32 	%r217, %r204, %r205;
	min.s32 	%r218, %r206, %r207;
	min.s32 	%r219, %r208, %r209;
	min.s32 	%r220, %r210, %r211;
	min.s32 	%r221, %r212, %r213;
	mov.b32 	%r222, -1;
$L__tmp138:
	redux.sync.min.s32 	%r223, %r214, %r222;
	redux.sync.min.s32 	%r224, %r215, %r222;
	redux.sync.min.s32 	%r225, %r216, %r222;
	redux.sync.min.s32 	%r226, %r217, %r222;
	redux.sync.min.s32 	%r227, %r218, %r222;
	redux.sync.min.s32 	%r228, %r219, %r222;
	redux.sync.min.s32 	%r229, %r220, %r222;
	redux.sync.min.s32 	%r230, %r221, %r222;
	st.shared.v4.b32 	[%r139], {%r223, %r224, %r225, %r226};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r231, %r232, %r233, %r234}, [%r141];
	bar.sync 	0;
	st.shared.v4.b32 	[%r139], {%r227, %r228, %r229, %r230};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r235, %r236, %r237, %r238}, [%r141];
	redux.sync.min.s32 	%r239, %r231, %r222;
	redux.sync.min.s32 	%r240, %r232, %r222;
	redux.sync.min.s32 	%r241, %r233, %r222;
	redux.sync.min.s32 	%r242, %r234, %r222;
	redux.sync.min.s32 	%r243, %r235, %r222;
	redux.sync.min.s32 	%r244, %r236, %r222;
	redux.sync.min.s32 	%r245, %r237, %r222;
	redux.sync.min.s32 	%r246, %r238, %r222;
$L__tmp139:
	shl.b64 	%rd64, %rd2, 2;
	add.s64 	%rd62, %rd12, %rd64;
	mov.u32 %r37, 0x1;
	@%p44 ld.global.b32 { %r37 }, [ %rd62 + 0 ];
	mov.u32 %r38, 0x1;
	@%p86 ld.global.b32 { %r38 }, [ %rd62 + 4 ];
	mov.u32 %r39, 0x1;
	@%p85 ld.global.b32 { %r39 }, [ %rd62 + 8 ];
	mov.u32 %r40, 0x1;
	@%p84 ld.global.b32 { %r40 }, [ %rd62 + 12 ];
	mov.u32 %r41, 0x1;
	@%p83 ld.global.b32 { %r41 }, [ %rd62 + 16 ];
	mov.u32 %r42, 0x1;
	@%p82 ld.global.b32 { %r42 }, [ %rd62 + 20 ];
	mov.u32 %r43, 0x1;
	@%p81 ld.global.b32 { %r43 }, [ %rd62 + 24 ];
	mov.u32 %r44, 0x1;
	@%p80 ld.global.b32 { %r44 }, [ %rd62 + 28 ];
	setp.ne.b32 	%p63, %r37, 0;
	setp.ne.b32 	%p64, %r38, 0;
	setp.ne.b32 	%p65, %r39, 0;
	setp.ne.b32 	%p66, %r40, 0;
	setp.ne.b32 	%p67, %r41, 0;
	setp.ne.b32 	%p68, %r42, 0;
	setp.ne.b32 	%p69, %r43, 0;
	setp.ne.b32 	%p70, %r44, 0;
	setp.ge.s32 	%p71, %r239, %r10;
	setp.ge.s32 	%p72, %r240, %r10;
	setp.ge.s32 	%p73, %r241, %r10;
	setp.ge.s32 	%p74, %r242, %r10;
	setp.ge.s32 	%p75, %r243, %r10;
	setp.ge.s32 	%p76, %r244, %r10;
	setp.ge.s32 	%p77, %r245, %r10;
	setp.ge.s32 	%p78, %r246, %r10;
	add.s64 	%rd65, %rd13, %rd40;
	mad.wide.s32 	%rd63, %r47, 4, %rd65;
	selp.b32 	%r247, %r267, %r239, %p63;
	selp.b32 	%r248, %r267, %r247, %p71;
	selp.b32 	%r249, %r2, %r240, %p64;
	selp.b32 	%r250, %r2, %r249, %p72;
	selp.b32 	%r251, %r3, %r241, %p65;
	selp.b32 	%r252, %r3, %r251, %p73;
	selp.b32 	%r253, %r4, %r242, %p66;
	selp.b32 	%r254, %r4, %r253, %p74;
	selp.b32 	%r255, %r5, %r243, %p67;
	selp.b32 	%r256, %r5, %r255, %p75;
	selp.b32 	%r257, %r6, %r244, %p68;
	selp.b32 	%r258, %r6, %r257, %p76;
	selp.b32 	%r259, %r7, %r245, %p69;
	selp.b32 	%r260, %r7, %r259, %p77;
	selp.b32 	%r261, %r8, %r246, %p70;
	selp.b32 	%r262, %r8, %r261, %p78;
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r248, %r250, %r252, %r254};
	st.shared.v4.b32 	[global_smem+16], {%r256, %r258, %r260, %r262};
	bar.sync 	0;
	shl.b32 	%r263, %r1, 4;
	and.b32 	%r264, %r263, 16;
	add.s32 	%r265, %r138, %r264;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r45}, [%r265];
	and.b32 	%r266, %r1, 248;
	setp.eq.b32 	%p79, %r266, 0;
	and.pred 	%p45, %p79, %p46;
	@%p45 st.global.b32 [ %rd63 + 0 ], { %r45 };
	ret;
$L__tmp140:
$L__func_end0:
}
)PTX";
constexpr char groups[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry groups(
	.param .u64 .ptr .global .align 1 groups_param_0,
	.param .u64 .ptr .global .align 1 groups_param_1,
	.param .u64 .ptr .global .align 1 groups_param_2,
	.param .u32 groups_param_3,
	.param .u32 groups_param_4,
	.param .u64 .ptr .global .align 1 groups_param_5,
	.param .u64 .ptr .global .align 1 groups_param_6
)
.reqntid 256
{
	.reg .pred 	%p<77>;
	.reg .b32 	%r<1093>;
	.reg .b64 	%rd<27>;
$L__func_begin0:
	ld.param.b32 	%r40, [groups_param_4];
	ld.param.b32 	%r39, [groups_param_3];
	ld.param.b64 	%rd5, [groups_param_0];
$L__tmp0:
	mov.u32 	%r41, %ctaid.x;
	shl.b32 	%r1, %r41, 3;
	mov.u32 	%r2, %tid.x;
	and.b32 	%r4, %r2, 7;
	or.b32 	%r5, %r1, 1;
	or.b32 	%r6, %r1, 2;
	or.b32 	%r7, %r1, 3;
	or.b32 	%r8, %r1, 4;
	or.b32 	%r9, %r1, 5;
	or.b32 	%r10, %r1, 6;
	or.b32 	%r11, %r1, 7;
	mov.u32 	%r42, %ctaid.z;
	cvt.u64.u32 	%rd6, %r42;
$L__tmp1:
	cvt.s64.s32 	%rd7, %r39;
	mul.lo.s64 	%rd1, %rd7, %rd6;
	shl.b64 	%rd8, %rd1, 2;
	add.s64 	%rd2, %rd5, %rd8;
	setp.eq.b32 	%p1, %r40, 2;
	selp.b32 	%r12, -1, 1, %p1;
	and.b32 	%r13, %r2, 255;
	setp.lt.s32 	%p2, %r39, 1;
	mov.b32 	%r1027, 0;
	cvt.u64.u32 	%rd26, %r13;
	mov.b32 	%r1028, %r1027;
	mov.b32 	%r1029, %r1027;
	mov.b32 	%r1030, %r1027;
	mov.b32 	%r1031, %r1027;
	mov.b32 	%r1032, %r1027;
	mov.b32 	%r1033, %r1027;
	mov.b32 	%r1034, %r1027;
	mov.b32 	%r1035, %r1027;
	mov.b32 	%r1036, %r1027;
	mov.b32 	%r1037, %r1027;
	mov.b32 	%r1038, %r1027;
	mov.b32 	%r1039, %r1027;
	mov.b32 	%r1040, %r1027;
	mov.b32 	%r1041, %r1027;
	mov.b32 	%r1042, %r1027;
	mov.b32 	%r1043, %r39;
	mov.b32 	%r1044, %r39;
	mov.b32 	%r1045, %r39;
	mov.b32 	%r1046, %r39;
	mov.b32 	%r1047, %r39;
	mov.b32 	%r1048, %r39;
	mov.b32 	%r1049, %r39;
	mov.b32 	%r1050, %r39;
	mov.b32 	%r1051, %r1027;
	mov.b32 	%r1052, %r1027;
	mov.b32 	%r1053, %r1027;
	mov.b32 	%r1054, %r1027;
	mov.b32 	%r1055, %r1027;
	mov.b32 	%r1056, %r1027;
	mov.b32 	%r1057, %r1027;
	mov.b32 	%r1058, %r1027;
	@%p2 bra 	$L__BB0_4;
	or.b32 	%r43, %r13, 256;
	mul.lo.s32 	%r14, %r12, %r43;
	shl.b32 	%r15, %r12, 9;
	mul.lo.s32 	%r16, %r12, %r13;
	mov.b32 	%r1027, 0;
	mov.b32 	%r993, %r1027;
	mov.b32 	%r994, %r39;
	mov.b32 	%r995, %r39;
	mov.b32 	%r996, %r39;
	mov.b32 	%r997, %r39;
	mov.b32 	%r998, %r39;
	mov.b32 	%r999, %r39;
	mov.b32 	%r1000, %r39;
	mov.b32 	%r1001, %r39;
	mov.b32 	%r1002, %r39;
	mov.b32 	%r1003, %r39;
	mov.b32 	%r1004, %r39;
	mov.b32 	%r1005, %r39;
	mov.b32 	%r1006, %r39;
	mov.b32 	%r1007, %r39;
	mov.b32 	%r1008, %r39;
	mov.b32 	%r1009, %r39;
	mov.b32 	%r1028, %r1027;
	mov.b32 	%r1029, %r1027;
	mov.b32 	%r1030, %r1027;
	mov.b32 	%r1031, %r1027;
	mov.b32 	%r1032, %r1027;
	mov.b32 	%r1033, %r1027;
	mov.b32 	%r1034, %r1027;
	mov.b32 	%r1035, %r1027;
	mov.b32 	%r1036, %r1027;
	mov.b32 	%r1037, %r1027;
	mov.b32 	%r1038, %r1027;
	mov.b32 	%r1039, %r1027;
	mov.b32 	%r1040, %r1027;
	mov.b32 	%r1041, %r1027;
	mov.b32 	%r1042, %r1027;
	mov.b32 	%r1010, %r1027;
	mov.b32 	%r1011, %r1027;
	mov.b32 	%r1012, %r1027;
	mov.b32 	%r1013, %r1027;
	mov.b32 	%r1014, %r1027;
	mov.b32 	%r1015, %r1027;
	mov.b32 	%r1016, %r1027;
	mov.b32 	%r1017, %r1027;
	mov.b32 	%r1018, %r1027;
	mov.b32 	%r1019, %r1027;
	mov.b32 	%r1020, %r1027;
	mov.b32 	%r1021, %r1027;
	mov.b32 	%r1022, %r1027;
	mov.b32 	%r1023, %r1027;
	mov.b32 	%r1024, %r1027;
	mov.b32 	%r1025, %r1027;
	mov.b32 	%r1026, %r1027;
$L__BB0_2:
	add.s32 	%r46, %r13, %r1026;
	add.s32 	%r47, %r46, 256;
	setp.lt.s32 	%p3, %r46, %r39;
	setp.lt.s32 	%p4, %r47, %r39;
	mad.wide.s32 	%rd9, %r46, 4, %rd2;
	cvt.s64.s32 	%rd11, %r1026;
	add.s64 	%rd12, %rd11, %rd26;
	shl.b64 	%rd13, %rd12, 2;
	add.s64 	%rd14, %rd2, %rd13;
	add.s64 	%rd10, %rd14, 1024;
	mov.u32 %r44, 0xffffffff;
	@%p3 ld.global.b32 { %r44 }, [ %rd9 + 0 ];
	mov.u32 %r45, 0xffffffff;
	@%p4 ld.global.b32 { %r45 }, [ %rd10 + 0 ];
	setp.eq.b32 	%p5, %r44, %r1;
	setp.eq.b32 	%p6, %r45, %r1;
	setp.eq.b32 	%p7, %r44, %r5;
	setp.eq.b32 	%p8, %r45, %r5;
	setp.eq.b32 	%p9, %r44, %r6;
	setp.eq.b32 	%p10, %r45, %r6;
	setp.eq.b32 	%p11, %r44, %r7;
	setp.eq.b32 	%p12, %r45, %r7;
	setp.eq.b32 	%p13, %r44, %r8;
	setp.eq.b32 	%p14, %r45, %r8;
	setp.eq.b32 	%p15, %r44, %r9;
	setp.eq.b32 	%p16, %r45, %r9;
	setp.eq.b32 	%p17, %r44, %r10;
	setp.eq.b32 	%p18, %r45, %r10;
	setp.eq.b32 	%p19, %r44, %r11;
	setp.eq.b32 	%p20, %r45, %r11;
	selp.b32 	%r48, 1, 0, %p5;
	selp.b32 	%r49, 1, 0, %p6;
	selp.b32 	%r50, 1, 0, %p7;
	selp.b32 	%r51, 1, 0, %p8;
	selp.b32 	%r52, 1, 0, %p9;
	selp.b32 	%r53, 1, 0, %p10;
	selp.b32 	%r54, 1, 0, %p11;
	selp.b32 	%r55, 1, 0, %p12;
	selp.b32 	%r56, 1, 0, %p13;
	selp.b32 	%r57, 1, 0, %p14;
	selp.b32 	%r58, 1, 0, %p15;
	selp.b32 	%r59, 1, 0, %p16;
	selp.b32 	%r60, 1, 0, %p17;
	selp.b32 	%r61, 1, 0, %p18;
	selp.b32 	%r62, 1, 0, %p19;
	selp.b32 	%r63, 1, 0, %p20;
	add.s32 	%r1010, %r1010, %r48;
	add.s32 	%r1011, %r1011, %r49;
	add.s32 	%r1012, %r1012, %r50;
	add.s32 	%r1013, %r1013, %r51;
	add.s32 	%r1014, %r1014, %r52;
	add.s32 	%r1015, %r1015, %r53;
	add.s32 	%r1016, %r1016, %r54;
	add.s32 	%r1017, %r1017, %r55;
	add.s32 	%r1018, %r1018, %r56;
	add.s32 	%r1019, %r1019, %r57;
	add.s32 	%r1020, %r1020, %r58;
	add.s32 	%r1021, %r1021, %r59;
	add.s32 	%r1022, %r1022, %r60;
	add.s32 	%r1023, %r1023, %r61;
	add.s32 	%r1024, %r1024, %r62;
	add.s32 	%r1025, %r1025, %r63;
	selp.b32 	%r64, %r46, 0, %p5;
	selp.b32 	%r65, %r47, 0, %p6;
	selp.b32 	%r66, %r46, 0, %p7;
	selp.b32 	%r67, %r47, 0, %p8;
	selp.b32 	%r68, %r46, 0, %p9;
	selp.b32 	%r69, %r47, 0, %p10;
	selp.b32 	%r70, %r46, 0, %p11;
	selp.b32 	%r71, %r47, 0, %p12;
	selp.b32 	%r72, %r46, 0, %p13;
	selp.b32 	%r73, %r47, 0, %p14;
	selp.b32 	%r74, %r46, 0, %p15;
	selp.b32 	%r75, %r47, 0, %p16;
	selp.b32 	%r76, %r46, 0, %p17;
	selp.b32 	%r77, %r47, 0, %p18;
	selp.b32 	%r78, %r46, 0, %p19;
	selp.b32 	%r79, %r47, 0, %p20;
	add.s32 	%r1027, %r64, %r1027;
	add.s32 	%r1028, %r65, %r1028;
	add.s32 	%r1029, %r66, %r1029;
	add.s32 	%r1030, %r67, %r1030;
	add.s32 	%r1031, %r68, %r1031;
	add.s32 	%r1032, %r69, %r1032;
	add.s32 	%r1033, %r70, %r1033;
	add.s32 	%r1034, %r71, %r1034;
	add.s32 	%r1035, %r72, %r1035;
	add.s32 	%r1036, %r73, %r1036;
	add.s32 	%r1037, %r74, %r1037;
	add.s32 	%r1038, %r75, %r1038;
	add.s32 	%r1039, %r76, %r1039;
	add.s32 	%r1040, %r77, %r1040;
	add.s32 	%r1041, %r78, %r1041;
	add.s32 	%r1042, %r79, %r1042;
	add.s32 	%r80, %r16, %r993;
	add.s32 	%r81, %r14, %r993;
	selp.b32 	%r82, %r80, %r39, %p5;
	selp.b32 	%r83, %r81, %r39, %p6;
	selp.b32 	%r84, %r80, %r39, %p7;
	selp.b32 	%r85, %r81, %r39, %p8;
	selp.b32 	%r86, %r80, %r39, %p9;
	selp.b32 	%r87, %r81, %r39, %p10;
	selp.b32 	%r88, %r80, %r39, %p11;
	selp.b32 	%r89, %r81, %r39, %p12;
	selp.b32 	%r90, %r80, %r39, %p13;
	selp.b32 	%r91, %r81, %r39, %p14;
	selp.b32 	%r92, %r80, %r39, %p15;
	selp.b32 	%r93, %r81, %r39, %p16;
	selp.b32 	%r94, %r80, %r39, %p17;
	selp.b32 	%r95, %r81, %r39, %p18;
	selp.b32 	%r96, %r80, %r39, %p19;
	selp.b32 	%r97, %r81, %r39, %p20;
	min.s32 	%r994, %r994, %r82;
	min.s32 	%r995, %r995, %r83;
	min.s32 	%r996, %r996, %r84;
	min.s32 	%r997, %r997, %r85;
	min.s32 	%r998, %r998, %r86;
	min.s32 	%r999, %r999, %r87;
	min.s32 	%r1000, %r1000, %r88;
	min.s32 	%r1001, %r1001, %r89;
	min.s32 	%r1002, %r1002, %r90;
	min.s32 	%r1003, %r1003, %r91;
	min.s32 	%r1004, %r1004, %r92;
	min.s32 	%r1005, %r1005, %r93;
	min.s32 	%r1006, %r1006, %r94;
	min.s32 	%r1007, %r1007, %r95;
	min.s32 	%r1008, %r1008, %r96;
	min.s32 	%r1009, %r1009, %r97;
	add.s32 	%r1026, %r1026, 512;
	add.s32 	%r993, %r993, %r15;
	setp.lt.s32 	%p21, %r1026, %r39;
	@%p21 bra 	$L__BB0_2;
$L__tmp2:
	add.s32 	%r1051, %r1010, %r1011;
	add.s32 	%r1052, %r1012, %r1013;
	add.s32 	%r1053, %r1014, %r1015;
	add.s32 	%r1054, %r1016, %r1017;
	add.s32 	%r1055, %r1018, %r1019;
	add.s32 	%r1056, %r1020, %r1021;
	add.s32 	%r1057, %r1022, %r1023;
	add.s32 	%r1058, %r1024, %r1025;
$L__tmp3:
	min.s32 	%r1043, %r994, %r995;
	min.s32 	%r1044, %r996, %r997;
	min.s32 	%r1045, %r998, %r999;
	min.s32 	%r1046, %r1000, %r1001;
	min.s32 	%r1047, %r1002, %r1003;
	min.s32 	%r1048, %r1004, %r1005;
	min.s32 	%r1049, %r1006, %r1007;
	min.s32 	%r1050, %r1008, %r1009;
$L__tmp4:
$L__BB0_4:
	ld.param.b64 	%rd4, [groups_param_2];
	ld.param.b64 	%rd3, [groups_param_1];
	mov.b32 	%r98, -1;
$L__tmp5:
	redux.sync.add.s32 	%r99, %r1051, %r98;
	redux.sync.add.s32 	%r100, %r1052, %r98;
	redux.sync.add.s32 	%r101, %r1053, %r98;
	redux.sync.add.s32 	%r102, %r1054, %r98;
	redux.sync.add.s32 	%r103, %r1055, %r98;
	redux.sync.add.s32 	%r104, %r1056, %r98;
	redux.sync.add.s32 	%r105, %r1057, %r98;
	redux.sync.add.s32 	%r106, %r1058, %r98;
	shr.u32 	%r107, %r2, 1;
	and.b32 	%r108, %r107, 112;
	mov.b32 	%r109, global_smem;
	add.s32 	%r17, %r109, %r108;
	st.shared.v4.b32 	[%r17], {%r99, %r100, %r101, %r102};
	bar.sync 	0;
	shl.b32 	%r110, %r4, 4;
	add.s32 	%r18, %r109, %r110;
	ld.shared.v4.b32 	{%r111, %r112, %r113, %r114}, [%r18];
	bar.sync 	0;
	st.shared.v4.b32 	[%r17], {%r103, %r104, %r105, %r106};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r115, %r116, %r117, %r118}, [%r18];
	and.b32 	%r19, %r2, 24;
	setp.eq.b32 	%p22, %r19, 0;
	selp.b32 	%r119, %r111, 0, %p22;
	redux.sync.add.s32 	%r20, %r119, %r98;
	selp.b32 	%r120, %r112, 0, %p22;
	redux.sync.add.s32 	%r21, %r120, %r98;
	selp.b32 	%r121, %r113, 0, %p22;
	redux.sync.add.s32 	%r22, %r121, %r98;
	selp.b32 	%r122, %r114, 0, %p22;
	redux.sync.add.s32 	%r23, %r122, %r98;
	selp.b32 	%r123, %r115, 0, %p22;
	redux.sync.add.s32 	%r24, %r123, %r98;
	selp.b32 	%r124, %r116, 0, %p22;
	redux.sync.add.s32 	%r25, %r124, %r98;
	selp.b32 	%r125, %r117, 0, %p22;
	redux.sync.add.s32 	%r26, %r125, %r98;
	selp.b32 	%r126, %r118, 0, %p22;
	redux.sync.add.s32 	%r27, %r126, %r98;
$L__tmp6:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r20, %r21, %r22, %r23};
	st.shared.v4.b32 	[global_smem+16], {%r24, %r25, %r26, %r27};
	bar.sync 	0;
	shl.b32 	%r127, %r2, 4;
	and.b32 	%r128, %r127, 16;
	add.s32 	%r28, %r109, %r128;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r29}, [%r28];
$L__tmp7:
	bar.sync 	0;
	redux.sync.min.s32 	%r129, %r1043, %r98;
	redux.sync.min.s32 	%r130, %r1044, %r98;
	redux.sync.min.s32 	%r131, %r1045, %r98;
	redux.sync.min.s32 	%r132, %r1046, %r98;
	redux.sync.min.s32 	%r133, %r1047, %r98;
	redux.sync.min.s32 	%r134, %r1048, %r98;
	redux.sync.min.s32 	%r135, %r1049, %r98;
	redux.sync.min.s32 	%r136, %r1050, %r98;
	st.shared.v4.b32 	[%r17], {%r129, %r130, %r131, %r132};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r137, %r138, %r139, %r140}, [%r18];
	bar.sync 	0;
	st.shared.v4.b32 	[%r17], {%r133, %r134, %r135, %r136};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r141, %r142, %r143, %r144}, [%r18];
	redux.sync.min.s32 	%r145, %r137, %r98;
	redux.sync.min.s32 	%r146, %r138, %r98;
	redux.sync.min.s32 	%r147, %r139, %r98;
	redux.sync.min.s32 	%r148, %r140, %r98;
	redux.sync.min.s32 	%r149, %r141, %r98;
	redux.sync.min.s32 	%r150, %r142, %r98;
	redux.sync.min.s32 	%r151, %r143, %r98;
	redux.sync.min.s32 	%r152, %r144, %r98;
$L__tmp8:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r145, %r146, %r147, %r148};
	st.shared.v4.b32 	[global_smem+16], {%r149, %r150, %r151, %r152};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r153}, [%r28];
	setp.eq.b32 	%p23, %r40, 3;
	@%p23 bra 	$L__BB0_11;
	mul.lo.s32 	%r154, %r153, %r12;
	cvt.rn.f32.s32 	%r1092, %r154;
	setp.ne.b32 	%p24, %r40, 0;
	@%p24 bra 	$L__BB0_12;
	mov.b32 	%r1084, %r39;
	mov.b32 	%r1085, %r39;
	mov.b32 	%r1086, %r39;
	mov.b32 	%r1087, %r39;
	mov.b32 	%r1088, %r39;
	mov.b32 	%r1089, %r39;
	mov.b32 	%r1090, %r39;
	mov.b32 	%r1091, %r39;
$L__tmp9:
	@%p2 bra 	$L__BB0_10;
	and.b32 	%r3, %r2, 31;
	add.s32 	%r199, %r20, 1;
	add.s32 	%r200, %r21, 1;
	add.s32 	%r201, %r22, 1;
	add.s32 	%r202, %r23, 1;
	add.s32 	%r203, %r24, 1;
	add.s32 	%r204, %r25, 1;
	add.s32 	%r205, %r26, 1;
	add.s32 	%r206, %r27, 1;
	shr.u32 	%r207, %r199, 31;
	add.s32 	%r208, %r199, %r207;
	shr.s32 	%r30, %r208, 1;
	shr.u32 	%r209, %r200, 31;
	add.s32 	%r210, %r200, %r209;
	shr.s32 	%r31, %r210, 1;
	shr.u32 	%r211, %r201, 31;
	add.s32 	%r212, %r201, %r211;
	shr.s32 	%r32, %r212, 1;
	shr.u32 	%r213, %r202, 31;
	add.s32 	%r214, %r202, %r213;
	shr.s32 	%r33, %r214, 1;
	shr.u32 	%r215, %r203, 31;
	add.s32 	%r216, %r203, %r215;
	shr.s32 	%r34, %r216, 1;
	shr.u32 	%r217, %r204, 31;
	add.s32 	%r218, %r204, %r217;
	shr.s32 	%r35, %r218, 1;
	shr.u32 	%r219, %r205, 31;
	add.s32 	%r220, %r205, %r219;
	shr.s32 	%r36, %r220, 1;
	shr.u32 	%r221, %r206, 31;
	add.s32 	%r222, %r206, %r221;
	shr.s32 	%r37, %r222, 1;
	shr.u32 	%r223, %r2, 5;
	bfe.u32 	%r38, %r2, 5, 3;
	shl.b32 	%r224, %r38, 2;
	add.s32 	%r232, %r109, %r224;
	add.s32 	%r234, %r232, 32;
	add.s32 	%r236, %r232, 64;
	shl.b32 	%r225, %r223, 2;
	or.b32 	%r226, %r225, 96;
	add.s32 	%r238, %r109, %r226;
	add.s32 	%r240, %r232, 128;
	add.s32 	%r242, %r232, 160;
	add.s32 	%r244, %r232, 192;
	or.b32 	%r227, %r225, 224;
	add.s32 	%r246, %r109, %r227;
	add.s32 	%r248, %r232, 256;
	add.s32 	%r250, %r232, 288;
	add.s32 	%r252, %r232, 320;
	or.b32 	%r228, %r225, 352;
	add.s32 	%r254, %r109, %r228;
	add.s32 	%r256, %r232, 384;
	add.s32 	%r258, %r232, 416;
	add.s32 	%r260, %r232, 448;
	or.b32 	%r229, %r225, 480;
	add.s32 	%r262, %r109, %r229;
	mov.b32 	%r1059, 0;
	setp.eq.b32 	%p28, %r38, 7;
	setp.gt.u32 	%p29, %r38, 5;
	setp.gt.u32 	%p30, %r38, 4;
	setp.gt.u32 	%p31, %r38, 3;
	mov.b32 	%r1060, %r1059;
	mov.b32 	%r1061, %r1059;
	mov.b32 	%r1062, %r1059;
	mov.b32 	%r1063, %r1059;
	mov.b32 	%r1064, %r1059;
	mov.b32 	%r1065, %r1059;
	mov.b32 	%r1066, %r1059;
	mov.b32 	%r1067, %r39;
	mov.b32 	%r1068, %r39;
	mov.b32 	%r1069, %r39;
	mov.b32 	%r1070, %r39;
	mov.b32 	%r1071, %r39;
	mov.b32 	%r1072, %r39;
	mov.b32 	%r1073, %r39;
	mov.b32 	%r1074, %r39;
	mov.b32 	%r1075, %r39;
	mov.b32 	%r1076, %r39;
	mov.b32 	%r1077, %r39;
	mov.b32 	%r1078, %r39;
	mov.b32 	%r1079, %r39;
	mov.b32 	%r1080, %r39;
	mov.b32 	%r1081, %r39;
	mov.b32 	%r1082, %r39;
	mov.b32 	%r1083, %r1059;
$L__BB0_8:
	setp.gt.u32 	%p32, %r38, 2;
	setp.gt.u32 	%p33, %r38, 1;
	setp.eq.b32 	%p34, %r38, 0;
	setp.eq.b32 	%p27, %r3, 31;
	setp.gt.u32 	%p35, %r3, 15;
	setp.gt.u32 	%p36, %r3, 7;
	setp.gt.u32 	%p37, %r3, 3;
	setp.gt.u32 	%p38, %r3, 1;
	setp.eq.b32 	%p39, %r3, 0;
	add.s32 	%r264, %r13, %r1083;
	add.s32 	%r265, %r264, 256;
	setp.lt.s32 	%p25, %r264, %r39;
	setp.lt.s32 	%p26, %r265, %r39;
	mad.wide.s32 	%rd15, %r264, 4, %rd2;
	cvt.s64.s32 	%rd17, %r1083;
	add.s64 	%rd18, %rd17, %rd26;
	shl.b64 	%rd19, %rd18, 2;
	add.s64 	%rd20, %rd2, %rd19;
	add.s64 	%rd16, %rd20, 1024;
	mov.u32 %r230, 0xffffffff;
	@%p25 ld.global.b32 { %r230 }, [ %rd15 + 0 ];
	mov.u32 %r231, 0xffffffff;
	@%p26 ld.global.b32 { %r231 }, [ %rd16 + 0 ];
	setp.eq.b32 	%p40, %r230, %r1;
	setp.eq.b32 	%p41, %r231, %r1;
	setp.eq.b32 	%p42, %r230, %r5;
	setp.eq.b32 	%p43, %r231, %r5;
	setp.eq.b32 	%p44, %r230, %r6;
	setp.eq.b32 	%p45, %r231, %r6;
	setp.eq.b32 	%p46, %r230, %r7;
	setp.eq.b32 	%p47, %r231, %r7;
	setp.eq.b32 	%p48, %r230, %r8;
	setp.eq.b32 	%p49, %r231, %r8;
	setp.eq.b32 	%p50, %r230, %r9;
	setp.eq.b32 	%p51, %r231, %r9;
	setp.eq.b32 	%p52, %r230, %r10;
	setp.eq.b32 	%p53, %r231, %r10;
	setp.eq.b32 	%p54, %r230, %r11;
	setp.eq.b32 	%p55, %r231, %r11;
	selp.b32 	%r266, 1, 0, %p40;
	selp.b32 	%r267, 1, 0, %p41;
	selp.b32 	%r268, 1, 0, %p42;
	selp.b32 	%r269, 1, 0, %p43;
	selp.b32 	%r270, 1, 0, %p44;
	selp.b32 	%r271, 1, 0, %p45;
	selp.b32 	%r272, 1, 0, %p46;
	selp.b32 	%r273, 1, 0, %p47;
	selp.b32 	%r274, 1, 0, %p48;
	selp.b32 	%r275, 1, 0, %p49;
	selp.b32 	%r276, 1, 0, %p50;
	selp.b32 	%r277, 1, 0, %p51;
	selp.b32 	%r278, 1, 0, %p52;
	selp.b32 	%r279, 1, 0, %p53;
	selp.b32 	%r280, 1, 0, %p54;
	selp.b32 	%r281, 1, 0, %p55;
$L__tmp10:
	bar.sync 	0;
	shfl.sync.up.b32 	%r282, %r266, 1, 0, -1;
	selp.b32 	%r283, 0, %r282, %p39;
	add.s32 	%r284, %r283, %r266;
	shfl.sync.up.b32 	%r285, %r284, 2, 0, -1;
	selp.b32 	%r286, %r285, 0, %p38;
	add.s32 	%r287, %r284, %r286;
	shfl.sync.up.b32 	%r288, %r287, 4, 0, -1;
	selp.b32 	%r289, %r288, 0, %p37;
	add.s32 	%r290, %r287, %r289;
	shfl.sync.up.b32 	%r291, %r290, 8, 0, -1;
	selp.b32 	%r292, %r291, 0, %p36;
	add.s32 	%r293, %r290, %r292;
	shfl.sync.up.b32 	%r294, %r293, 16, 0, -1;
	selp.b32 	%r295, %r294, 0, %p35;
	add.s32 	%r233, %r293, %r295;
	shfl.sync.up.b32 	%r296, %r267, 1, 0, -1;
	selp.b32 	%r297, 0, %r296, %p39;
	add.s32 	%r298, %r297, %r267;
	shfl.sync.up.b32 	%r299, %r298, 2, 0, -1;
	selp.b32 	%r300, %r299, 0, %p38;
	add.s32 	%r301, %r298, %r300;
	shfl.sync.up.b32 	%r302, %r301, 4, 0, -1;
	selp.b32 	%r303, %r302, 0, %p37;
	add.s32 	%r304, %r301, %r303;
	shfl.sync.up.b32 	%r305, %r304, 8, 0, -1;
	selp.b32 	%r306, %r305, 0, %p36;
	add.s32 	%r307, %r304, %r306;
	shfl.sync.up.b32 	%r308, %r307, 16, 0, -1;
	selp.b32 	%r309, %r308, 0, %p35;
	add.s32 	%r235, %r307, %r309;
	shfl.sync.up.b32 	%r310, %r268, 1, 0, -1;
	selp.b32 	%r311, 0, %r310, %p39;
	add.s32 	%r312, %r311, %r268;
	shfl.sync.up.b32 	%r313, %r312, 2, 0, -1;
	selp.b32 	%r314, %r313, 0, %p38;
	add.s32 	%r315, %r312, %r314;
	shfl.sync.up.b32 	%r316, %r315, 4, 0, -1;
	selp.b32 	%r317, %r316, 0, %p37;
	add.s32 	%r318, %r315, %r317;
	shfl.sync.up.b32 	%r319, %r318, 8, 0, -1;
	selp.b32 	%r320, %r319, 0, %p36;
	add.s32 	%r321, %r318, %r320;
	shfl.sync.up.b32 	%r322, %r321, 16, 0, -1;
	selp.b32 	%r323, %r322, 0, %p35;
	add.s32 	%r237, %r321, %r323;
	shfl.sync.up.b32 	%r324, %r269, 1, 0, -1;
	selp.b32 	%r325, 0, %r324, %p39;
	add.s32 	%r326, %r325, %r269;
	shfl.sync.up.b32 	%r327, %r326, 2, 0, -1;
	selp.b32 	%r328, %r327, 0, %p38;
	add.s32 	%r329, %r326, %r328;
	shfl.sync.up.b32 	%r330, %r329, 4, 0, -1;
	selp.b32 	%r331, %r330, 0, %p37;
	add.s32 	%r332, %r329, %r331;
	shfl.sync.up.b32 	%r333, %r332, 8, 0, -1;
	selp.b32 	%r334, %r333, 0, %p36;
	add.s32 	%r335, %r332, %r334;
	shfl.sync.up.b32 	%r336, %r335, 16, 0, -1;
	selp.b32 	%r337, %r336, 0, %p35;
	add.s32 	%r239, %r335, %r337;
	shfl.sync.up.b32 	%r338, %r270, 1, 0, -1;
	selp.b32 	%r339, 0, %r338, %p39;
	add.s32 	%r340, %r339, %r270;
	shfl.sync.up.b32 	%r341, %r340, 2, 0, -1;
	selp.b32 	%r342, %r341, 0, %p38;
	add.s32 	%r343, %r340, %r342;
	shfl.sync.up.b32 	%r344, %r343, 4, 0, -1;
	selp.b32 	%r345, %r344, 0, %p37;
	add.s32 	%r346, %r343, %r345;
	shfl.sync.up.b32 	%r347, %r346, 8, 0, -1;
	selp.b32 	%r348, %r347, 0, %p36;
	add.s32 	%r349, %r346, %r348;
	shfl.sync.up.b32 	%r350, %r349, 16, 0, -1;
	selp.b32 	%r351, %r350, 0, %p35;
	add.s32 	%r241, %r349, %r351;
	shfl.sync.up.b32 	%r352, %r271, 1, 0, -1;
	selp.b32 	%r353, 0, %r352, %p39;
	add.s32 	%r354, %r353, %r271;
	shfl.sync.up.b32 	%r355, %r354, 2, 0, -1;
	selp.b32 	%r356, %r355, 0, %p38;
	add.s32 	%r357, %r354, %r356;
	shfl.sync.up.b32 	%r358, %r357, 4, 0, -1;
	selp.b32 	%r359, %r358, 0, %p37;
	add.s32 	%r360, %r357, %r359;
	shfl.sync.up.b32 	%r361, %r360, 8, 0, -1;
	selp.b32 	%r362, %r361, 0, %p36;
	add.s32 	%r363, %r360, %r362;
	shfl.sync.up.b32 	%r364, %r363, 16, 0, -1;
	selp.b32 	%r365, %r364, 0, %p35;
	add.s32 	%r243, %r363, %r365;
	shfl.sync.up.b32 	%r366, %r272, 1, 0, -1;
	selp.b32 	%r367, 0, %r366, %p39;
	add.s32 	%r368, %r367, %r272;
	shfl.sync.up.b32 	%r369, %r368, 2, 0, -1;
	selp.b32 	%r370, %r369, 0, %p38;
	add.s32 	%r371, %r368, %r370;
	shfl.sync.up.b32 	%r372, %r371, 4, 0, -1;
	selp.b32 	%r373, %r372, 0, %p37;
	add.s32 	%r374, %r371, %r373;
	shfl.sync.up.b32 	%r375, %r374, 8, 0, -1;
	selp.b32 	%r376, %r375, 0, %p36;
	add.s32 	%r377, %r374, %r376;
	shfl.sync.up.b32 	%r378, %r377, 16, 0, -1;
	selp.b32 	%r379, %r378, 0, %p35;
	add.s32 	%r245, %r377, %r379;
	shfl.sync.up.b32 	%r380, %r273, 1, 0, -1;
	selp.b32 	%r381, 0, %r380, %p39;
	add.s32 	%r382, %r381, %r273;
	shfl.sync.up.b32 	%r383, %r382, 2, 0, -1;
	selp.b32 	%r384, %r383, 0, %p38;
	add.s32 	%r385, %r382, %r384;
	shfl.sync.up.b32 	%r386, %r385, 4, 0, -1;
	selp.b32 	%r387, %r386, 0, %p37;
	add.s32 	%r388, %r385, %r387;
	shfl.sync.up.b32 	%r389, %r388, 8, 0, -1;
	selp.b32 	%r390, %r389, 0, %p36;
	add.s32 	%r391, %r388, %r390;
	shfl.sync.up.b32 	%r392, %r391, 16, 0, -1;
	selp.b32 	%r393, %r392, 0, %p35;
	add.s32 	%r247, %r391, %r393;
	shfl.sync.up.b32 	%r394, %r274, 1, 0, -1;
	selp.b32 	%r395, 0, %r394, %p39;
	add.s32 	%r396, %r395, %r274;
	shfl.sync.up.b32 	%r397, %r396, 2, 0, -1;
	selp.b32 	%r398, %r397, 0, %p38;
	add.s32 	%r399, %r396, %r398;
	shfl.sync.up.b32 	%r400, %r399, 4, 0, -1;
	selp.b32 	%r401, %r400, 0, %p37;
	add.s32 	%r402, %r399, %r401;
	shfl.sync.up.b32 	%r403, %r402, 8, 0, -1;
	selp.b32 	%r404, %r403, 0, %p36;
	add.s32 	%r405, %r402, %r404;
	shfl.sync.up.b32 	%r406, %r405, 16, 0, -1;
	selp.b32 	%r407, %r406, 0, %p35;
	add.s32 	%r249, %r405, %r407;
	shfl.sync.up.b32 	%r408, %r275, 1, 0, -1;
	selp.b32 	%r409, 0, %r408, %p39;
	add.s32 	%r410, %r409, %r275;
	shfl.sync.up.b32 	%r411, %r410, 2, 0, -1;
	selp.b32 	%r412, %r411, 0, %p38;
	add.s32 	%r413, %r410, %r412;
	shfl.sync.up.b32 	%r414, %r413, 4, 0, -1;
	selp.b32 	%r415, %r414, 0, %p37;
	add.s32 	%r416, %r413, %r415;
	shfl.sync.up.b32 	%r417, %r416, 8, 0, -1;
	selp.b32 	%r418, %r417, 0, %p36;
	add.s32 	%r419, %r416, %r418;
	shfl.sync.up.b32 	%r420, %r419, 16, 0, -1;
	selp.b32 	%r421, %r420, 0, %p35;
	add.s32 	%r251, %r419, %r421;
	shfl.sync.up.b32 	%r422, %r276, 1, 0, -1;
	selp.b32 	%r423, 0, %r422, %p39;
	add.s32 	%r424, %r423, %r276;
	shfl.sync.up.b32 	%r425, %r424, 2, 0, -1;
	selp.b32 	%r426, %r425, 0, %p38;
	add.s32 	%r427, %r424, %r426;
	shfl.sync.up.b32 	%r428, %r427, 4, 0, -1;
	selp.b32 	%r429, %r428, 0, %p37;
	add.s32 	%r430, %r427, %r429;
	shfl.sync.up.b32 	%r431, %r430, 8, 0, -1;
	selp.b32 	%r432, %r431, 0, %p36;
	add.s32 	%r433, %r430, %r432;
	shfl.sync.up.b32 	%r434, %r433, 16, 0, -1;
	selp.b32 	%r435, %r434, 0, %p35;
	add.s32 	%r253, %r433, %r435;
	shfl.sync.up.b32 	%r436, %r277, 1, 0, -1;
	selp.b32 	%r437, 0, %r436, %p39;
	add.s32 	%r438, %r437, %r277;
	shfl.sync.up.b32 	%r439, %r438, 2, 0, -1;
	selp.b32 	%r440, %r439, 0, %p38;
	add.s32 	%r441, %r438, %r440;
	shfl.sync.up.b32 	%r442, %r441, 4, 0, -1;
	selp.b32 	%r443, %r442, 0, %p37;
	add.s32 	%r444, %r441, %r443;
	shfl.sync.up.b32 	%r445, %r444, 8, 0, -1;
	selp.b32 	%r446, %r445, 0, %p36;
	add.s32 	%r447, %r444, %r446;
	shfl.sync.up.b32 	%r448, %r447, 16, 0, -1;
	selp.b32 	%r449, %r448, 0, %p35;
	add.s32 	%r255, %r447, %r449;
	shfl.sync.up.b32 	%r450, %r278, 1, 0, -1;
	selp.b32 	%r451, 0, %r450, %p39;
	add.s32 	%r452, %r451, %r278;
	shfl.sync.up.b32 	%r453, %r452, 2, 0, -1;
	selp.b32 	%r454, %r453, 0, %p38;
	add.s32 	%r455, %r452, %r454;
	shfl.sync.up.b32 	%r456, %r455, 4, 0, -1;
	selp.b32 	%r457, %r456, 0, %p37;
	add.s32 	%r458, %r455, %r457;
	shfl.sync.up.b32 	%r459, %r458, 8, 0, -1;
	selp.b32 	%r460, %r459, 0, %p36;
	add.s32 	%r461, %r458, %r460;
	shfl.sync.up.b32 	%r462, %r461, 16, 0, -1;
	selp.b32 	%r463, %r462, 0, %p35;
	add.s32 	%r257, %r461, %r463;
	shfl.sync.up.b32 	%r464, %r279, 1, 0, -1;
	selp.b32 	%r465, 0, %r464, %p39;
	add.s32 	%r466, %r465, %r279;
	shfl.sync.up.b32 	%r467, %r466, 2, 0, -1;
	selp.b32 	%r468, %r467, 0, %p38;
	add.s32 	%r469, %r466, %r468;
	shfl.sync.up.b32 	%r470, %r469, 4, 0, -1;
	selp.b32 	%r471, %r470, 0, %p37;
	add.s32 	%r472, %r469, %r471;
	shfl.sync.up.b32 	%r473, %r472, 8, 0, -1;
	selp.b32 	%r474, %r473, 0, %p36;
	add.s32 	%r475, %r472, %r474;
	shfl.sync.up.b32 	%r476, %r475, 16, 0, -1;
	selp.b32 	%r477, %r476, 0, %p35;
	add.s32 	%r259, %r475, %r477;
	shfl.sync.up.b32 	%r478, %r280, 1, 0, -1;
	selp.b32 	%r479, 0, %r478, %p39;
	add.s32 	%r480, %r479, %r280;
	shfl.sync.up.b32 	%r481, %r480, 2, 0, -1;
	selp.b32 	%r482, %r481, 0, %p38;
	add.s32 	%r483, %r480, %r482;
	shfl.sync.up.b32 	%r484, %r483, 4, 0, -1;
	selp.b32 	%r485, %r484, 0, %p37;
	add.s32 	%r486, %r483, %r485;
	shfl.sync.up.b32 	%r487, %r486, 8, 0, -1;
	selp.b32 	%r488, %r487, 0, %p36;
	add.s32 	%r489, %r486, %r488;
	shfl.sync.up.b32 	%r490, %r489, 16, 0, -1;
	selp.b32 	%r491, %r490, 0, %p35;
	add.s32 	%r261, %r489, %r491;
	shfl.sync.up.b32 	%r492, %r281, 1, 0, -1;
	selp.b32 	%r493, 0, %r492, %p39;
	add.s32 	%r494, %r493, %r281;
	shfl.sync.up.b32 	%r495, %r494, 2, 0, -1;
	selp.b32 	%r496, %r495, 0, %p38;
	add.s32 	%r497, %r494, %r496;
	shfl.sync.up.b32 	%r498, %r497, 4, 0, -1;
	selp.b32 	%r499, %r498, 0, %p37;
	add.s32 	%r500, %r497, %r499;
	shfl.sync.up.b32 	%r501, %r500, 8, 0, -1;
	selp.b32 	%r502, %r501, 0, %p36;
	add.s32 	%r503, %r500, %r502;
	shfl.sync.up.b32 	%r504, %r503, 16, 0, -1;
	selp.b32 	%r505, %r504, 0, %p35;
	add.s32 	%r263, %r503, %r505;
	@%p27 st.shared::cta.b32 [ %r232 + 0 ], %r233;
	@%p27 st.shared::cta.b32 [ %r234 + 0 ], %r235;
	@%p27 st.shared::cta.b32 [ %r236 + 0 ], %r237;
	@%p27 st.shared::cta.b32 [ %r238 + 0 ], %r239;
	@%p27 st.shared::cta.b32 [ %r240 + 0 ], %r241;
	@%p27 st.shared::cta.b32 [ %r242 + 0 ], %r243;
	@%p27 st.shared::cta.b32 [ %r244 + 0 ], %r245;
	@%p27 st.shared::cta.b32 [ %r246 + 0 ], %r247;
	@%p27 st.shared::cta.b32 [ %r248 + 0 ], %r249;
	@%p27 st.shared::cta.b32 [ %r250 + 0 ], %r251;
	@%p27 st.shared::cta.b32 [ %r252 + 0 ], %r253;
	@%p27 st.shared::cta.b32 [ %r254 + 0 ], %r255;
	@%p27 st.shared::cta.b32 [ %r256 + 0 ], %r257;
	@%p27 st.shared::cta.b32 [ %r258 + 0 ], %r259;
	@%p27 st.shared::cta.b32 [ %r260 + 0 ], %r261;
	@%p27 st.shared::cta.b32 [ %r262 + 0 ], %r263;
	bar.sync 	0;
	ld.shared.v4.b32 	{%r506, %r507, %r508, %r509}, [global_smem];
$L__tmp11:
	add.s32 	%r510, %r507, %r506;
$L__tmp12:
	selp.b32 	%r511, %r510, %r506, %p33;
$L__tmp13:
	add.s32 	%r512, %r510, %r508;
$L__tmp14:
	selp.b32 	%r513, %r512, %r511, %p32;
$L__tmp15:
	add.s32 	%r514, %r512, %r509;
$L__tmp16:
	selp.b32 	%r515, %r514, %r513, %p31;
	ld.shared.v4.b32 	{%r516, %r517, %r518, %r519}, [global_smem+16];
$L__tmp17:
	add.s32 	%r520, %r514, %r516;
$L__tmp18:
	selp.b32 	%r521, %r520, %r515, %p30;
$L__tmp19:
	add.s32 	%r522, %r520, %r517;
$L__tmp20:
	selp.b32 	%r523, %r522, %r521, %p29;
$L__tmp21:
	add.s32 	%r524, %r522, %r518;
$L__tmp22:
	selp.b32 	%r525, %r524, %r523, %p28;
$L__tmp23:
	add.s32 	%r526, %r524, %r519;
$L__tmp24:
	selp.b32 	%r527, 0, %r525, %p34;
	add.s32 	%r528, %r527, %r233;
	shfl.sync.up.b32 	%r529, %r528, 1, 0, -1;
	ld.shared.v4.b32 	{%r530, %r531, %r532, %r533}, [global_smem+32];
$L__tmp25:
	add.s32 	%r534, %r530, %r526;
$L__tmp26:
	selp.b32 	%r535, %r526, %r534, %p34;
$L__tmp27:
	add.s32 	%r536, %r534, %r531;
$L__tmp28:
	selp.b32 	%r537, %r536, %r535, %p33;
$L__tmp29:
	add.s32 	%r538, %r536, %r532;
$L__tmp30:
	selp.b32 	%r539, %r538, %r537, %p32;
$L__tmp31:
	add.s32 	%r540, %r538, %r533;
$L__tmp32:
	selp.b32 	%r541, %r540, %r539, %p31;
	ld.shared.v4.b32 	{%r542, %r543, %r544, %r545}, [global_smem+48];
$L__tmp33:
	add.s32 	%r546, %r540, %r542;
$L__tmp34:
	selp.b32 	%r547, %r546, %r541, %p30;
$L__tmp35:
	add.s32 	%r548, %r546, %r543;
$L__tmp36:
	selp.b32 	%r549, %r548, %r547, %p29;
$L__tmp37:
	add.s32 	%r550, %r548, %r544;
$L__tmp38:
	selp.b32 	%r551, %r550, %r549, %p28;
$L__tmp39:
	add.s32 	%r552, %r551, %r235;
$L__tmp40:
	shfl.sync.up.b32 	%r553, %r552, 1, 0, -1;
	ld.shared.v4.b32 	{%r554, %r555, %r556, %r557}, [global_smem+64];
$L__tmp41:
	add.s32 	%r558, %r555, %r554;
$L__tmp42:
	selp.b32 	%r559, %r558, %r554, %p33;
$L__tmp43:
	add.s32 	%r560, %r558, %r556;
$L__tmp44:
	selp.b32 	%r561, %r560, %r559, %p32;
$L__tmp45:
	add.s32 	%r562, %r560, %r557;
$L__tmp46:
	selp.b32 	%r563, %r562, %r561, %p31;
	ld.shared.v4.b32 	{%r564, %r565, %r566, %r567}, [global_smem+80];
$L__tmp47:
	add.s32 	%r568, %r562, %r564;
$L__tmp48:
	selp.b32 	%r569, %r568, %r563, %p30;
$L__tmp49:
	add.s32 	%r570, %r568, %r565;
$L__tmp50:
	selp.b32 	%r571, %r570, %r569, %p29;
$L__tmp51:
	add.s32 	%r572, %r570, %r566;
$L__tmp52:
	selp.b32 	%r573, %r572, %r571, %p28;
$L__tmp53:
	add.s32 	%r574, %r572, %r567;
$L__tmp54:
	selp.b32 	%r575, 0, %r573, %p34;
	add.s32 	%r576, %r575, %r237;
	shfl.sync.up.b32 	%r577, %r576, 1, 0, -1;
	ld.shared.v4.b32 	{%r578, %r579, %r580, %r581}, [global_smem+96];
$L__tmp55:
	add.s32 	%r582, %r578, %r574;
$L__tmp56:
	selp.b32 	%r583, %r574, %r582, %p34;
$L__tmp57:
	add.s32 	%r584, %r582, %r579;
$L__tmp58:
	selp.b32 	%r585, %r584, %r583, %p33;
$L__tmp59:
	add.s32 	%r586, %r584, %r580;
$L__tmp60:
	selp.b32 	%r587, %r586, %r585, %p32;
$L__tmp61:
	add.s32 	%r588, %r586, %r581;
$L__tmp62:
	selp.b32 	%r589, %r588, %r587, %p31;
	ld.shared.v4.b32 	{%r590, %r591, %r592, %r593}, [global_smem+112];
$L__tmp63:
	add.s32 	%r594, %r588, %r590;
$L__tmp64:
	selp.b32 	%r595, %r594, %r589, %p30;
$L__tmp65:
	add.s32 	%r596, %r594, %r591;
$L__tmp66:
	selp.b32 	%r597, %r596, %r595, %p29;
$L__tmp67:
	add.s32 	%r598, %r596, %r592;
$L__tmp68:
	selp.b32 	%r599, %r598, %r597, %p28;
$L__tmp69:
	add.s32 	%r600, %r599, %r239;
$L__tmp70:
	shfl.sync.up.b32 	%r601, %r600, 1, 0, -1;
	ld.shared.v4.b32 	{%r602, %r603, %r604, %r605}, [global_smem+128];
$L__tmp71:
	add.s32 	%r606, %r603, %r602;
$L__tmp72:
	selp.b32 	%r607, %r606, %r602, %p33;
$L__tmp73:
	add.s32 	%r608, %r606, %r604;
$L__tmp74:
	selp.b32 	%r609, %r608, %r607, %p32;
$L__tmp75:
	add.s32 	%r610, %r608, %r605;
$L__tmp76:
	selp.b32 	%r611, %r610, %r609, %p31;
	ld.shared.v4.b32 	{%r612, %r613, %r614, %r615}, [global_smem+144];
$L__tmp77:
	add.s32 	%r616, %r610, %r612;
$L__tmp78:
	selp.b32 	%r617, %r616, %r611, %p30;
$L__tmp79:
	add.s32 	%r618, %r616, %r613;
$L__tmp80:
	selp.b32 	%r619, %r618, %r617, %p29;
$L__tmp81:
	add.s32 	%r620, %r618, %r614;
$L__tmp82:
	selp.b32 	%r621, %r620, %r619, %p28;
$L__tmp83:
	add.s32 	%r622, %r620, %r615;
$L__tmp84:
	selp.b32 	%r623, 0, %r621, %p34;
	add.s32 	%r624, %r623, %r241;
	shfl.sync.up.b32 	%r625, %r624, 1, 0, -1;
	ld.shared.v4.b32 	{%r626, %r627, %r628, %r629}, [global_smem+160];
$L__tmp85:
	add.s32 	%r630, %r626, %r622;
$L__tmp86:
	selp.b32 	%r631, %r622, %r630, %p34;
$L__tmp87:
	add.s32 	%r632, %r630, %r627;
$L__tmp88:
	selp.b32 	%r633, %r632, %r631, %p33;
$L__tmp89:
	add.s32 	%r634, %r632, %r628;
$L__tmp90:
	selp.b32 	%r635, %r634, %r633, %p32;
$L__tmp91:
	add.s32 	%r636, %r634, %r629;
$L__tmp92:
	selp.b32 	%r637, %r636, %r635, %p31;
	ld.shared.v4.b32 	{%r638, %r639, %r640, %r641}, [global_smem+176];
$L__tmp93:
	add.s32 	%r642, %r636, %r638;
$L__tmp94:
	selp.b32 	%r643, %r642, %r637, %p30;
$L__tmp95:
	add.s32 	%r644, %r642, %r639;
$L__tmp96:
	selp.b32 	%r645, %r644, %r643, %p29;
$L__tmp97:
	add.s32 	%r646, %r644, %r640;
$L__tmp98:
	selp.b32 	%r647, %r646, %r645, %p28;
$L__tmp99:
	add.s32 	%r648, %r647, %r243;
$L__tmp100:
	shfl.sync.up.b32 	%r649, %r648, 1, 0, -1;
	ld.shared.v4.b32 	{%r650, %r651, %r652, %r653}, [global_smem+192];
$L__tmp101:
	add.s32 	%r654, %r651, %r650;
$L__tmp102:
	selp.b32 	%r655, %r654, %r650, %p33;
$L__tmp103:
	add.s32 	%r656, %r654, %r652;
$L__tmp104:
	selp.b32 	%r657, %r656, %r655, %p32;
$L__tmp105:
	add.s32 	%r658, %r656, %r653;
$L__tmp106:
	selp.b32 	%r659, %r658, %r657, %p31;
	ld.shared.v4.b32 	{%r660, %r661, %r662, %r663}, [global_smem+208];
$L__tmp107:
	add.s32 	%r664, %r658, %r660;
$L__tmp108:
	selp.b32 	%r665, %r664, %r659, %p30;
$L__tmp109:
	add.s32 	%r666, %r664, %r661;
$L__tmp110:
	selp.b32 	%r667, %r666, %r665, %p29;
$L__tmp111:
	add.s32 	%r668, %r666, %r662;
$L__tmp112:
	selp.b32 	%r669, %r668, %r667, %p28;
$L__tmp113:
	add.s32 	%r670, %r668, %r663;
$L__tmp114:
	selp.b32 	%r671, 0, %r669, %p34;
	add.s32 	%r672, %r671, %r245;
	shfl.sync.up.b32 	%r673, %r672, 1, 0, -1;
	ld.shared.v4.b32 	{%r674, %r675, %r676, %r677}, [global_smem+224];
$L__tmp115:
	add.s32 	%r678, %r674, %r670;
$L__tmp116:
	selp.b32 	%r679, %r670, %r678, %p34;
$L__tmp117:
	add.s32 	%r680, %r678, %r675;
$L__tmp118:
	selp.b32 	%r681, %r680, %r679, %p33;
$L__tmp119:
	add.s32 	%r682, %r680, %r676;
$L__tmp120:
	selp.b32 	%r683, %r682, %r681, %p32;
$L__tmp121:
	add.s32 	%r684, %r682, %r677;
$L__tmp122:
	selp.b32 	%r685, %r684, %r683, %p31;
	ld.shared.v4.b32 	{%r686, %r687, %r688, %r689}, [global_smem+240];
$L__tmp123:
	add.s32 	%r690, %r684, %r686;
$L__tmp124:
	selp.b32 	%r691, %r690, %r685, %p30;
$L__tmp125:
	add.s32 	%r692, %r690, %r687;
$L__tmp126:
	selp.b32 	%r693, %r692, %r691, %p29;
$L__tmp127:
	add.s32 	%r694, %r692, %r688;
$L__tmp128:
	selp.b32 	%r695, %r694, %r693, %p28;
$L__tmp129:
	add.s32 	%r696, %r695, %r247;
$L__tmp130:
	shfl.sync.up.b32 	%r697, %r696, 1, 0, -1;
	ld.shared.v4.b32 	{%r698, %r699, %r700, %r701}, [global_smem+256];
$L__tmp131:
	add.s32 	%r702, %r699, %r698;
$L__tmp132:
	selp.b32 	%r703, %r702, %r698, %p33;
$L__tmp133:
	add.s32 	%r704, %r702, %r700;
$L__tmp134:
	selp.b32 	%r705, %r704, %r703, %p32;
$L__tmp135:
	add.s32 	%r706, %r704, %r701;
$L__tmp136:
	selp.b32 	%r707, %r706, %r705, %p31;
	ld.shared.v4.b32 	{%r708, %r709, %r710, %r711}, [global_smem+272];
$L__tmp137:
	add.s32 	%r712, %r706, %r708;
$L__tmp138:
	selp.b32 	%r713, %r712, %r707, %p30;
$L__tmp139:
	add.s32 	%r714, %r712, %r709;
$L__tmp140:
	selp.b32 	%r715, %r714, %r713, %p29;
$L__tmp141:
	add.s32 	%r716, %r714, %r710;
$L__tmp142:
	selp.b32 	%r717, %r716, %r715, %p28;
$L__tmp143:
	add.s32 	%r718, %r716, %r711;
$L__tmp144:
	selp.b32 	%r719, 0, %r717, %p34;
	add.s32 	%r720, %r719, %r249;
	shfl.sync.up.b32 	%r721, %r720, 1, 0, -1;
	ld.shared.v4.b32 	{%r722, %r723, %r724, %r725}, [global_smem+288];
$L__tmp145:
	add.s32 	%r726, %r722, %r718;
$L__tmp146:
	selp.b32 	%r727, %r718, %r726, %p34;
$L__tmp147:
	add.s32 	%r728, %r726, %r723;
$L__tmp148:
	selp.b32 	%r729, %r728, %r727, %p33;
$L__tmp149:
	add.s32 	%r730, %r728, %r724;
$L__tmp150:
	selp.b32 	%r731, %r730, %r729, %p32;
$L__tmp151:
	add.s32 	%r732, %r730, %r725;
$L__tmp152:
	selp.b32 	%r733, %r732, %r731, %p31;
	ld.shared.v4.b32 	{%r734, %r735, %r736, %r737}, [global_smem+304];
$L__tmp153:
	add.s32 	%r738, %r732, %r734;
$L__tmp154:
	selp.b32 	%r739, %r738, %r733, %p30;
$L__tmp155:
	add.s32 	%r740, %r738, %r735;
$L__tmp156:
	selp.b32 	%r741, %r740, %r739, %p29;
$L__tmp157:
	add.s32 	%r742, %r740, %r736;
$L__tmp158:
	selp.b32 	%r743, %r742, %r741, %p28;
$L__tmp159:
	add.s32 	%r744, %r743, %r251;
$L__tmp160:
	shfl.sync.up.b32 	%r745, %r744, 1, 0, -1;
	ld.shared.v4.b32 	{%r746, %r747, %r748, %r749}, [global_smem+320];
$L__tmp161:
	add.s32 	%r750, %r747, %r746;
$L__tmp162:
	selp.b32 	%r751, %r750, %r746, %p33;
$L__tmp163:
	add.s32 	%r752, %r750, %r748;
$L__tmp164:
	selp.b32 	%r753, %r752, %r751, %p32;
$L__tmp165:
	add.s32 	%r754, %r752, %r749;
$L__tmp166:
	selp.b32 	%r755, %r754, %r753, %p31;
	ld.shared.v4.b32 	{%r756, %r757, %r758, %r759}, [global_smem+336];
$L__tmp167:
	add.s32 	%r760, %r754, %r756;
$L__tmp168:
	selp.b32 	%r761, %r760, %r755, %p30;
$L__tmp169:
	add.s32 	%r762, %r760, %r757;
$L__tmp170:
	selp.b32 	%r763, %r762, %r761, %p29;
$L__tmp171:
	add.s32 	%r764, %r762, %r758;
$L__tmp172:
	selp.b32 	%r765, %r764, %r763, %p28;
$L__tmp173:
	add.s32 	%r766, %r764, %r759;
$L__tmp174:
	selp.b32 	%r767, 0, %r765, %p34;
	add.s32 	%r768, %r767, %r253;
	shfl.sync.up.b32 	%r769, %r768, 1, 0, -1;
	ld.shared.v4.b32 	{%r770, %r771, %r772, %r773}, [global_smem+352];
$L__tmp175:
	add.s32 	%r774, %r770, %r766;
$L__tmp176:
	selp.b32 	%r775, %r766, %r774, %p34;
$L__tmp177:
	add.s32 	%r776, %r774, %r771;
$L__tmp178:
	selp.b32 	%r777, %r776, %r775, %p33;
$L__tmp179:
	add.s32 	%r778, %r776, %r772;
$L__tmp180:
	selp.b32 	%r779, %r778, %r777, %p32;
$L__tmp181:
	add.s32 	%r780, %r778, %r773;
$L__tmp182:
	selp.b32 	%r781, %r780, %r779, %p31;
	ld.shared.v4.b32 	{%r782, %r783, %r784, %r785}, [global_smem+368];
$L__tmp183:
	add.s32 	%r786, %r780, %r782;
$L__tmp184:
	selp.b32 	%r787, %r786, %r781, %p30;
$L__tmp185:
	add.s32 	%r788, %r786, %r783;
$L__tmp186:
	selp.b32 	%r789, %r788, %r787, %p29;
$L__tmp187:
	add.s32 	%r790, %r788, %r784;
$L__tmp188:
	selp.b32 	%r791, %r790, %r789, %p28;
$L__tmp189:
	add.s32 	%r792, %r791, %r255;
$L__tmp190:
	shfl.sync.up.b32 	%r793, %r792, 1, 0, -1;
	ld.shared.v4.b32 	{%r794, %r795, %r796, %r797}, [global_smem+384];
$L__tmp191:
	add.s32 	%r798, %r795, %r794;
$L__tmp192:
	selp.b32 	%r799, %r798, %r794, %p33;
$L__tmp193:
	add.s32 	%r800, %r798, %r796;
$L__tmp194:
	selp.b32 	%r801, %r800, %r799, %p32;
$L__tmp195:
	add.s32 	%r802, %r800, %r797;
$L__tmp196:
	selp.b32 	%r803, %r802, %r801, %p31;
	ld.shared.v4.b32 	{%r804, %r805, %r806, %r807}, [global_smem+400];
$L__tmp197:
	add.s32 	%r808, %r802, %r804;
$L__tmp198:
	selp.b32 	%r809, %r808, %r803, %p30;
$L__tmp199:
	add.s32 	%r810, %r808, %r805;
$L__tmp200:
	selp.b32 	%r811, %r810, %r809, %p29;
$L__tmp201:
	add.s32 	%r812, %r810, %r806;
$L__tmp202:
	selp.b32 	%r813, %r812, %r811, %p28;
$L__tmp203:
	add.s32 	%r814, %r812, %r807;
$L__tmp204:
	selp.b32 	%r815, 0, %r813, %p34;
	add.s32 	%r816, %r815, %r257;
	shfl.sync.up.b32 	%r817, %r816, 1, 0, -1;
	ld.shared.v4.b32 	{%r818, %r819, %r820, %r821}, [global_smem+416];
$L__tmp205:
	add.s32 	%r822, %r818, %r814;
$L__tmp206:
	selp.b32 	%r823, %r814, %r822, %p34;
$L__tmp207:
	add.s32 	%r824, %r822, %r819;
$L__tmp208:
	selp.b32 	%r825, %r824, %r823, %p33;
$L__tmp209:
	add.s32 	%r826, %r824, %r820;
$L__tmp210:
	selp.b32 	%r827, %r826, %r825, %p32;
$L__tmp211:
	add.s32 	%r828, %r826, %r821;
$L__tmp212:
	selp.b32 	%r829, %r828, %r827, %p31;
	ld.shared.v4.b32 	{%r830, %r831, %r832, %r833}, [global_smem+432];
$L__tmp213:
	add.s32 	%r834, %r828, %r830;
$L__tmp214:
	selp.b32 	%r835, %r834, %r829, %p30;
$L__tmp215:
	add.s32 	%r836, %r834, %r831;
$L__tmp216:
	selp.b32 	%r837, %r836, %r835, %p29;
$L__tmp217:
	add.s32 	%r838, %r836, %r832;
$L__tmp218:
	selp.b32 	%r839, %r838, %r837, %p28;
$L__tmp219:
	add.s32 	%r840, %r839, %r259;
$L__tmp220:
	shfl.sync.up.b32 	%r841, %r840, 1, 0, -1;
	ld.shared.v4.b32 	{%r842, %r843, %r844, %r845}, [global_smem+448];
$L__tmp221:
	add.s32 	%r846, %r843, %r842;
$L__tmp222:
	selp.b32 	%r847, %r846, %r842, %p33;
$L__tmp223:
	add.s32 	%r848, %r846, %r844;
$L__tmp224:
	selp.b32 	%r849, %r848, %r847, %p32;
$L__tmp225:
	add.s32 	%r850, %r848, %r845;
$L__tmp226:
	selp.b32 	%r851, %r850, %r849, %p31;
	ld.shared.v4.b32 	{%r852, %r853, %r854, %r855}, [global_smem+464];
$L__tmp227:
	add.s32 	%r856, %r850, %r852;
$L__tmp228:
	selp.b32 	%r857, %r856, %r851, %p30;
$L__tmp229:
	add.s32 	%r858, %r856, %r853;
$L__tmp230:
	selp.b32 	%r859, %r858, %r857, %p29;
$L__tmp231:
	add.s32 	%r860, %r858, %r854;
$L__tmp232:
	selp.b32 	%r861, %r860, %r859, %p28;
$L__tmp233:
	add.s32 	%r862, %r860, %r855;
$L__tmp234:
	selp.b32 	%r863, 0, %r861, %p34;
	add.s32 	%r864, %r863, %r261;
	shfl.sync.up.b32 	%r865, %r864, 1, 0, -1;
	ld.shared.v4.b32 	{%r866, %r867, %r868, %r869}, [global_smem+480];
$L__tmp235:
	add.s32 	%r870, %r866, %r862;
$L__tmp236:
	selp.b32 	%r871, %r862, %r870, %p34;
$L__tmp237:
	add.s32 	%r872, %r870, %r867;
$L__tmp238:
	selp.b32 	%r873, %r872, %r871, %p33;
$L__tmp239:
	add.s32 	%r874, %r872, %r868;
$L__tmp240:
	selp.b32 	%r875, %r874, %r873, %p32;
$L__tmp241:
	add.s32 	%r876, %r874, %r869;
$L__tmp242:
	selp.b32 	%r877, %r876, %r875, %p31;
	ld.shared.v4.b32 	{%r878, %r879, %r880, %r881}, [global_smem+496];
$L__tmp243:
	add.s32 	%r882, %r876, %r878;
$L__tmp244:
	selp.b32 	%r883, %r882, %r877, %p30;
$L__tmp245:
	add.s32 	%r884, %r882, %r879;
$L__tmp246:
	selp.b32 	%r885, %r884, %r883, %p29;
$L__tmp247:
	add.s32 	%r886, %r884, %r880;
$L__tmp248:
	selp.b32 	%r887, %r886, %r885, %p28;
$L__tmp249:
	add.s32 	%r888, %r887, %r263;
$L__tmp250:
	shfl.sync.up.b32 	%r889, %r888, 1, 0, -1;
$L__tmp251:
	add.s32 	%r890, %r528, %r1059;
	add.s32 	%r891, %r552, %r1059;
	add.s32 	%r892, %r576, %r1060;
	add.s32 	%r893, %r600, %r1060;
	add.s32 	%r894, %r624, %r1061;
	add.s32 	%r895, %r648, %r1061;
	add.s32 	%r896, %r672, %r1062;
	add.s32 	%r897, %r696, %r1062;
	add.s32 	%r898, %r720, %r1063;
	add.s32 	%r899, %r744, %r1063;
	add.s32 	%r900, %r768, %r1064;
	add.s32 	%r901, %r792, %r1064;
	add.s32 	%r902, %r816, %r1065;
	add.s32 	%r903, %r840, %r1065;
	add.s32 	%r904, %r864, %r1066;
	add.s32 	%r905, %r888, %r1066;
	setp.lt.s32 	%p56, %r890, %r30;
	setp.lt.s32 	%p57, %r891, %r30;
	setp.lt.s32 	%p58, %r892, %r31;
	setp.lt.s32 	%p59, %r893, %r31;
	setp.lt.s32 	%p60, %r894, %r32;
	setp.lt.s32 	%p61, %r895, %r32;
	setp.lt.s32 	%p62, %r896, %r33;
	setp.lt.s32 	%p63, %r897, %r33;
	setp.lt.s32 	%p64, %r898, %r34;
	setp.lt.s32 	%p65, %r899, %r34;
	setp.lt.s32 	%p66, %r900, %r35;
	setp.lt.s32 	%p67, %r901, %r35;
	setp.lt.s32 	%p68, %r902, %r36;
	setp.lt.s32 	%p69, %r903, %r36;
	setp.lt.s32 	%p70, %r904, %r37;
	setp.lt.s32 	%p71, %r905, %r37;
	selp.b32 	%r906, %r39, %r264, %p56;
	selp.b32 	%r907, %r39, %r265, %p57;
	selp.b32 	%r908, %r39, %r264, %p58;
	selp.b32 	%r909, %r39, %r265, %p59;
	selp.b32 	%r910, %r39, %r264, %p60;
	selp.b32 	%r911, %r39, %r265, %p61;
	selp.b32 	%r912, %r39, %r264, %p62;
	selp.b32 	%r913, %r39, %r265, %p63;
	selp.b32 	%r914, %r39, %r264, %p64;
	selp.b32 	%r915, %r39, %r265, %p65;
	selp.b32 	%r916, %r39, %r264, %p66;
	selp.b32 	%r917, %r39, %r265, %p67;
	selp.b32 	%r918, %r39, %r264, %p68;
	selp.b32 	%r919, %r39, %r265, %p69;
	selp.b32 	%r920, %r39, %r264, %p70;
	selp.b32 	%r921, %r39, %r265, %p71;
	min.s32 	%r1067, %r1067, %r906;
	min.s32 	%r1068, %r1068, %r907;
	min.s32 	%r1069, %r1069, %r908;
	min.s32 	%r1070, %r1070, %r909;
	min.s32 	%r1071, %r1071, %r910;
	min.s32 	%r1072, %r1072, %r911;
	min.s32 	%r1073, %r1073, %r912;
	min.s32 	%r1074, %r1074, %r913;
	min.s32 	%r1075, %r1075, %r914;
	min.s32 	%r1076, %r1076, %r915;
	min.s32 	%r1077, %r1077, %r916;
	min.s32 	%r1078, %r1078, %r917;
	min.s32 	%r1079, %r1079, %r918;
	min.s32 	%r1080, %r1080, %r919;
	min.s32 	%r1081, %r1081, %r920;
	min.s32 	%r1082, %r1082, %r921;
$L__tmp252:
	bar.sync 	0;
$L__tmp253:
	add.s32 	%r922, %r267, %r266;
	add.s32 	%r923, %r269, %r268;
	add.s32 	%r924, %r271, %r270;
	add.s32 	%r925, %r273, %r272;
	add.s32 	%r926, %r275, %r274;
	add.s32 	%r927, %r277, %r276;
	add.s32 	%r928, %r279, %r278;
	add.s32 	%r929, %r281, %r280;
	mov.b32 	%r930, -1;
$L__tmp254:
	redux.sync.add.s32 	%r931, %r922, %r930;
	redux.sync.add.s32 	%r932, %r923, %r930;
	redux.sync.add.s32 	%r933, %r924, %r930;
	redux.sync.add.s32 	%r934, %r925, %r930;
	redux.sync.add.s32 	%r935, %r926, %r930;
	redux.sync.add.s32 	%r936, %r927, %r930;
	redux.sync.add.s32 	%r937, %r928, %r930;
	redux.sync.add.s32 	%r938, %r929, %r930;
	st.shared.v4.b32 	[%r17], {%r931, %r932, %r933, %r934};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r939, %r940, %r941, %r942}, [%r18];
	bar.sync 	0;
	st.shared.v4.b32 	[%r17], {%r935, %r936, %r937, %r938};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r943, %r944, %r945, %r946}, [%r18];
	selp.b32 	%r947, %r939, 0, %p22;
	redux.sync.add.s32 	%r948, %r947, %r930;
	selp.b32 	%r949, %r940, 0, %p22;
	redux.sync.add.s32 	%r950, %r949, %r930;
	selp.b32 	%r951, %r941, 0, %p22;
	redux.sync.add.s32 	%r952, %r951, %r930;
	selp.b32 	%r953, %r942, 0, %p22;
	redux.sync.add.s32 	%r954, %r953, %r930;
	selp.b32 	%r955, %r943, 0, %p22;
	redux.sync.add.s32 	%r956, %r955, %r930;
	selp.b32 	%r957, %r944, 0, %p22;
	redux.sync.add.s32 	%r958, %r957, %r930;
	selp.b32 	%r959, %r945, 0, %p22;
	redux.sync.add.s32 	%r960, %r959, %r930;
	selp.b32 	%r961, %r946, 0, %p22;
	redux.sync.add.s32 	%r962, %r961, %r930;
$L__tmp255:
	add.s32 	%r1059, %r948, %r1059;
	add.s32 	%r1060, %r950, %r1060;
	add.s32 	%r1061, %r952, %r1061;
	add.s32 	%r1062, %r954, %r1062;
	add.s32 	%r1063, %r956, %r1063;
	add.s32 	%r1064, %r958, %r1064;
	add.s32 	%r1065, %r960, %r1065;
	add.s32 	%r1066, %r962, %r1066;
	add.s32 	%r1083, %r1083, 512;
	setp.lt.s32 	%p72, %r1083, %r39;
	@%p72 bra 	$L__BB0_8;
$L__tmp256:
	min.s32 	%r1084, %r1067, %r1068;
	min.s32 	%r1085, %r1069, %r1070;
	min.s32 	%r1086, %r1071, %r1072;
	min.s32 	%r1087, %r1073, %r1074;
	min.s32 	%r1088, %r1075, %r1076;
	min.s32 	%r1089, %r1077, %r1078;
	min.s32 	%r1090, %r1079, %r1080;
	min.s32 	%r1091, %r1081, %r1082;
$L__tmp257:
$L__BB0_10:
	bar.sync 	0;
	mov.b32 	%r963, -1;
	redux.sync.min.s32 	%r964, %r1084, %r963;
	redux.sync.min.s32 	%r965, %r1085, %r963;
	redux.sync.min.s32 	%r966, %r1086, %r963;
	redux.sync.min.s32 	%r967, %r1087, %r963;
	redux.sync.min.s32 	%r968, %r1088, %r963;
	redux.sync.min.s32 	%r969, %r1089, %r963;
	redux.sync.min.s32 	%r970, %r1090, %r963;
	redux.sync.min.s32 	%r971, %r1091, %r963;
	st.shared.v4.b32 	[%r17], {%r964, %r965, %r966, %r967};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r972, %r973, %r974, %r975}, [%r18];
	bar.sync 	0;
	st.shared.v4.b32 	[%r17], {%r968, %r969, %r970, %r971};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r976, %r977, %r978, %r979}, [%r18];
	redux.sync.min.s32 	%r980, %r972, %r963;
	redux.sync.min.s32 	%r981, %r973, %r963;
	redux.sync.min.s32 	%r982, %r974, %r963;
	redux.sync.min.s32 	%r983, %r975, %r963;
	redux.sync.min.s32 	%r984, %r976, %r963;
	redux.sync.min.s32 	%r985, %r977, %r963;
	redux.sync.min.s32 	%r986, %r978, %r963;
	redux.sync.min.s32 	%r987, %r979, %r963;
$L__tmp258:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r980, %r981, %r982, %r983};
	st.shared.v4.b32 	[global_smem+16], {%r984, %r985, %r986, %r987};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r988}, [%r28];
	cvt.rn.f32.s32 	%r1092, %r988;
	bra.uni 	$L__BB0_12;
$L__BB0_11:
$L__tmp259:
	bar.sync 	0;
$L__tmp260:
	add.s32 	%r155, %r1027, %r1028;
	add.s32 	%r156, %r1029, %r1030;
	add.s32 	%r157, %r1031, %r1032;
	add.s32 	%r158, %r1033, %r1034;
	add.s32 	%r159, %r1035, %r1036;
	add.s32 	%r160, %r1037, %r1038;
	add.s32 	%r161, %r1039, %r1040;
	add.s32 	%r162, %r1041, %r1042;
$L__tmp261:
	redux.sync.add.s32 	%r163, %r155, %r98;
	redux.sync.add.s32 	%r164, %r156, %r98;
	redux.sync.add.s32 	%r165, %r157, %r98;
	redux.sync.add.s32 	%r166, %r158, %r98;
	redux.sync.add.s32 	%r167, %r159, %r98;
	redux.sync.add.s32 	%r168, %r160, %r98;
	redux.sync.add.s32 	%r169, %r161, %r98;
	redux.sync.add.s32 	%r170, %r162, %r98;
	st.shared.v4.b32 	[%r17], {%r163, %r164, %r165, %r166};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r171, %r172, %r173, %r174}, [%r18];
	bar.sync 	0;
	st.shared.v4.b32 	[%r17], {%r167, %r168, %r169, %r170};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r175, %r176, %r177, %r178}, [%r18];
	selp.b32 	%r179, %r171, 0, %p22;
	redux.sync.add.s32 	%r180, %r179, %r98;
	selp.b32 	%r181, %r172, 0, %p22;
	redux.sync.add.s32 	%r182, %r181, %r98;
	selp.b32 	%r183, %r173, 0, %p22;
	redux.sync.add.s32 	%r184, %r183, %r98;
	selp.b32 	%r185, %r174, 0, %p22;
	redux.sync.add.s32 	%r186, %r185, %r98;
	selp.b32 	%r187, %r175, 0, %p22;
	redux.sync.add.s32 	%r188, %r187, %r98;
	selp.b32 	%r189, %r176, 0, %p22;
	redux.sync.add.s32 	%r190, %r189, %r98;
	selp.b32 	%r191, %r177, 0, %p22;
	redux.sync.add.s32 	%r192, %r191, %r98;
	selp.b32 	%r193, %r178, 0, %p22;
	redux.sync.add.s32 	%r194, %r193, %r98;
$L__tmp262:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r180, %r182, %r184, %r186};
	st.shared.v4.b32 	[global_smem+16], {%r188, %r190, %r192, %r194};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r195}, [%r28];
	cvt.rn.f32.s32 	%r196, %r195;
	max.s32 	%r197, %r29, 1;
	cvt.rn.f32.u32 	%r198, %r197;
	div.rn.f32 	%r1092, %r196, %r198;
$L__BB0_12:
$L__tmp263:
	or.b32 	%r991, %r1, %r4;
	setp.lt.s32 	%p74, %r991, %r39;
$L__tmp264:
	add.s64 	%rd23, %rd3, %rd8;
	mul.wide.s32 	%rd24, %r991, 4;
	add.s64 	%rd21, %rd23, %rd24;
	cvt.rn.f32.s32 	%r989, %r29;
	and.b32 	%r992, %r2, 248;
	setp.eq.b32 	%p75, %r992, 0;
	and.pred 	%p73, %p75, %p74;
	@%p73 st.global.b32 [ %rd21 + 0 ], { %r989 };
	add.s64 	%rd25, %rd4, %rd8;
	add.s64 	%rd22, %rd25, %rd24;
	setp.gt.s32 	%p76, %r29, 0;
	selp.b32 	%r990, %r1092, 2139095040, %p76;
	@%p73 st.global.b32 [ %rd22 + 0 ], { %r990 };
	ret;
$L__tmp265:
$L__func_end0:
}
)PTX";
constexpr char order[] = R"PTX(.version 8.2
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 global_smem[];
.visible .entry order(
	.param .u64 .ptr .global .align 1 order_param_0,
	.param .u64 .ptr .global .align 1 order_param_1,
	.param .u64 .ptr .global .align 1 order_param_2,
	.param .u64 .ptr .global .align 1 order_param_3,
	.param .u64 .ptr .global .align 1 order_param_4,
	.param .u64 .ptr .global .align 1 order_param_5,
	.param .u64 .ptr .global .align 1 order_param_6,
	.param .u64 .ptr .global .align 1 order_param_7,
	.param .u32 order_param_8,
	.param .u32 order_param_9,
	.param .u64 .ptr .global .align 1 order_param_10,
	.param .u64 .ptr .global .align 1 order_param_11
)
.reqntid 256
{
	.reg .pred 	%p<158>;
	.reg .b32 	%r<298>;
	.reg .b64 	%rd<58>;
$L__func_begin0:
	ld.param.b32 	%r12, [order_param_9];
	ld.param.b32 	%r11, [order_param_8];
	ld.param.b64 	%rd11, [order_param_7];
	ld.param.b64 	%rd10, [order_param_6];
	ld.param.b64 	%rd9, [order_param_5];
	ld.param.b64 	%rd8, [order_param_4];
	ld.param.b64 	%rd7, [order_param_3];
	ld.param.b64 	%rd23, [order_param_0];
	ld.param.b64 	%rd24, [order_param_1];
$L__tmp0:
	mov.u32 	%r31, %ctaid.x;
	shl.b32 	%r1, %r31, 3;
	ld.param.b64 	%rd25, [order_param_2];
	mov.u32 	%r2, %tid.x;
	and.b32 	%r3, %r2, 7;
	or.b32 	%r32, %r1, 1;
	or.b32 	%r4, %r1, 2;
	or.b32 	%r5, %r1, 3;
	or.b32 	%r6, %r1, 4;
	or.b32 	%r7, %r1, 5;
	or.b32 	%r8, %r1, 6;
	or.b32 	%r9, %r1, 7;
	or.b32 	%r33, %r1, %r3;
	setp.lt.s32 	%p1, %r1, %r11;
	setp.lt.s32 	%p2, %r32, %r11;
	setp.lt.s32 	%p3, %r4, %r11;
	setp.lt.s32 	%p4, %r5, %r11;
	setp.lt.s32 	%p5, %r6, %r11;
	setp.lt.s32 	%p6, %r7, %r11;
	setp.lt.s32 	%p7, %r8, %r11;
	setp.lt.s32 	%p8, %r9, %r11;
	setp.lt.s32 	%p9, %r33, %r11;
	mov.u32 	%r34, %ctaid.z;
	cvt.u64.u32 	%rd1, %r34;
$L__tmp1:
	cvt.s64.s32 	%rd26, %r11;
	mul.lo.s64 	%rd2, %rd26, %rd1;
	shl.b64 	%rd27, %rd2, 2;
	add.s64 	%rd3, %rd23, %rd27;
	add.s64 	%rd4, %rd24, %rd27;
	add.s64 	%rd5, %rd25, %rd27;
	mad.wide.s32 	%rd12, %r1, 4, %rd3;
	cvt.s64.s32 	%rd6, %r33;
	mad.wide.s32 	%rd13, %r33, 4, %rd3;
	mov.u32 %r13, 0x0;
	@%p1 ld.global.b32 { %r13 }, [ %rd12 + 0 ];
	mov.u32 %r14, 0x0;
	@%p2 ld.global.b32 { %r14 }, [ %rd12 + 4 ];
	mov.u32 %r15, 0x0;
	@%p3 ld.global.b32 { %r15 }, [ %rd12 + 8 ];
	mov.u32 %r16, 0x0;
	@%p4 ld.global.b32 { %r16 }, [ %rd12 + 12 ];
	mov.u32 %r17, 0x0;
	@%p5 ld.global.b32 { %r17 }, [ %rd12 + 16 ];
	mov.u32 %r18, 0x0;
	@%p6 ld.global.b32 { %r18 }, [ %rd12 + 20 ];
	mov.u32 %r19, 0x0;
	@%p7 ld.global.b32 { %r19 }, [ %rd12 + 24 ];
	mov.u32 %r20, 0x0;
	@%p8 ld.global.b32 { %r20 }, [ %rd12 + 28 ];
	mov.u32 %r21, 0x0;
	@%p9 ld.global.b32 { %r21 }, [ %rd13 + 0 ];
	mad.wide.s32 	%rd14, %r13, 4, %rd4;
	mad.wide.s32 	%rd15, %r14, 4, %rd4;
	mad.wide.s32 	%rd16, %r15, 4, %rd4;
	mad.wide.s32 	%rd17, %r16, 4, %rd4;
	mad.wide.s32 	%rd18, %r17, 4, %rd4;
	mad.wide.s32 	%rd19, %r18, 4, %rd4;
	mad.wide.s32 	%rd20, %r19, 4, %rd4;
	mad.wide.s32 	%rd21, %r20, 4, %rd4;
	mad.wide.s32 	%rd22, %r21, 4, %rd4;
	mov.u32 %r22, 0x0;
	ld.global.b32 { %r22 }, [ %rd14 + 0 ];
	mov.u32 %r23, 0x0;
	ld.global.b32 { %r23 }, [ %rd15 + 0 ];
	mov.u32 %r24, 0x0;
	ld.global.b32 { %r24 }, [ %rd16 + 0 ];
	mov.u32 %r25, 0x0;
	ld.global.b32 { %r25 }, [ %rd17 + 0 ];
	mov.u32 %r26, 0x0;
	ld.global.b32 { %r26 }, [ %rd18 + 0 ];
	mov.u32 %r27, 0x0;
	ld.global.b32 { %r27 }, [ %rd19 + 0 ];
	mov.u32 %r28, 0x0;
	ld.global.b32 { %r28 }, [ %rd20 + 0 ];
	mov.u32 %r29, 0x0;
	ld.global.b32 { %r29 }, [ %rd21 + 0 ];
	mov.u32 %r100, 0x0;
	ld.global.b32 { %r100 }, [ %rd22 + 0 ];
	setp.lt.s32 	%p10, %r11, 1;
	mov.b32 	%r30, 0;
	mov.b32 	%r256, %r30;
	mov.b32 	%r257, %r30;
	mov.b32 	%r258, %r30;
	mov.b32 	%r259, %r30;
	mov.b32 	%r260, %r30;
	mov.b32 	%r261, %r30;
	mov.b32 	%r262, %r30;
	mov.b32 	%r263, %r30;
	mov.b32 	%r264, %r30;
	mov.b32 	%r265, %r30;
	mov.b32 	%r266, %r30;
	mov.b32 	%r267, %r30;
	mov.b32 	%r268, %r30;
	mov.b32 	%r269, %r30;
	mov.b32 	%r270, %r30;
	mov.b32 	%r271, %r30;
	mov.b32 	%r272, %r30;
	mov.b32 	%r273, %r30;
	mov.b32 	%r274, %r30;
	mov.b32 	%r275, %r30;
	mov.b32 	%r276, %r30;
	mov.b32 	%r277, %r30;
	mov.b32 	%r278, %r30;
	mov.b32 	%r279, %r30;
	mov.b32 	%r280, %r30;
	mov.b32 	%r281, %r30;
	mov.b32 	%r282, %r30;
	mov.b32 	%r283, %r30;
	mov.b32 	%r284, %r30;
	mov.b32 	%r285, %r30;
	mov.b32 	%r286, %r30;
	mov.b32 	%r287, %r30;
	mov.b32 	%r288, %r30;
	mov.b32 	%r289, %r30;
	mov.b32 	%r290, %r30;
	mov.b32 	%r291, %r30;
	mov.b32 	%r292, %r30;
	mov.b32 	%r293, %r30;
	mov.b32 	%r294, %r30;
	mov.b32 	%r295, %r30;
	mov.b32 	%r296, %r30;
	mov.b32 	%r297, %r30;
	@%p10 bra 	$L__BB0_4;
	and.b32 	%r10, %r2, 255;
	mov.b32 	%r39, 0;
	mov.b32 	%r288, %r39;
	mov.b32 	%r289, %r39;
	mov.b32 	%r272, %r39;
	mov.b32 	%r273, %r39;
	mov.b32 	%r274, %r39;
	mov.b32 	%r275, %r39;
	mov.b32 	%r276, %r39;
	mov.b32 	%r277, %r39;
	mov.b32 	%r278, %r39;
	mov.b32 	%r279, %r39;
	mov.b32 	%r280, %r39;
	mov.b32 	%r281, %r39;
	mov.b32 	%r282, %r39;
	mov.b32 	%r283, %r39;
	mov.b32 	%r284, %r39;
	mov.b32 	%r285, %r39;
	mov.b32 	%r286, %r39;
	mov.b32 	%r287, %r39;
	mov.b32 	%r256, %r39;
	mov.b32 	%r257, %r39;
	mov.b32 	%r258, %r39;
	mov.b32 	%r259, %r39;
	mov.b32 	%r260, %r39;
	mov.b32 	%r261, %r39;
	mov.b32 	%r262, %r39;
	mov.b32 	%r263, %r39;
	mov.b32 	%r264, %r39;
	mov.b32 	%r265, %r39;
	mov.b32 	%r266, %r39;
	mov.b32 	%r267, %r39;
	mov.b32 	%r268, %r39;
	mov.b32 	%r269, %r39;
	mov.b32 	%r270, %r39;
	mov.b32 	%r271, %r39;
	mov.b32 	%r239, %r39;
	mov.b32 	%r240, %r39;
	mov.b32 	%r241, %r39;
	mov.b32 	%r242, %r39;
	mov.b32 	%r243, %r39;
	mov.b32 	%r244, %r39;
	mov.b32 	%r245, %r39;
	mov.b32 	%r246, %r39;
	mov.b32 	%r247, %r39;
	mov.b32 	%r248, %r39;
	mov.b32 	%r249, %r39;
	mov.b32 	%r250, %r39;
	mov.b32 	%r251, %r39;
	mov.b32 	%r252, %r39;
	mov.b32 	%r253, %r39;
	mov.b32 	%r254, %r39;
	mov.b32 	%r255, %r39;
$L__BB0_2:
	add.s32 	%r43, %r10, %r255;
	add.s32 	%r44, %r43, 256;
	setp.lt.s32 	%p11, %r43, %r11;
	setp.lt.s32 	%p12, %r44, %r11;
	mul.wide.s32 	%rd34, %r43, 4;
	add.s64 	%rd28, %rd4, %rd34;
	add.s64 	%rd29, %rd28, 1024;
	mov.b32 	%r36, 2139095040;
	mov.u32 %r35, %r36;
	@%p11 ld.global.b32 { %r35 }, [ %rd28 + 0 ];
	mov.u32 %r37, %r36;
	@%p12 ld.global.b32 { %r37 }, [ %rd29 + 0 ];
	add.s64 	%rd30, %rd5, %rd34;
	add.s64 	%rd31, %rd30, 1024;
	mov.u32 %r38, %r39;
	@%p11 ld.global.b32 { %r38 }, [ %rd30 + 0 ];
	mov.u32 %r40, %r39;
	@%p12 ld.global.b32 { %r40 }, [ %rd31 + 0 ];
	cvt.rzi.s32.f32 	%r45, %r38;
	cvt.rzi.s32.f32 	%r46, %r40;
	add.s64 	%rd32, %rd3, %rd34;
	add.s64 	%rd33, %rd32, 1024;
	mov.u32 %r41, 0xffffffff;
	@%p11 ld.global.b32 { %r41 }, [ %rd32 + 0 ];
	mov.u32 %r42, 0xffffffff;
	@%p12 ld.global.b32 { %r42 }, [ %rd33 + 0 ];
	setp.eq.f32 	%p13, %r35, %r22;
	setp.eq.f32 	%p14, %r37, %r22;
	setp.eq.f32 	%p15, %r35, %r23;
	setp.eq.f32 	%p16, %r37, %r23;
	setp.eq.f32 	%p17, %r35, %r24;
	setp.eq.f32 	%p18, %r37, %r24;
	setp.eq.f32 	%p19, %r35, %r25;
	setp.eq.f32 	%p20, %r37, %r25;
	setp.eq.f32 	%p21, %r35, %r26;
	setp.eq.f32 	%p22, %r37, %r26;
	setp.eq.f32 	%p23, %r35, %r27;
	setp.eq.f32 	%p24, %r37, %r27;
	setp.eq.f32 	%p25, %r35, %r28;
	setp.eq.f32 	%p26, %r37, %r28;
	setp.eq.f32 	%p27, %r35, %r29;
	setp.eq.f32 	%p28, %r37, %r29;
	setp.lt.s32 	%p29, %r43, %r13;
	setp.lt.s32 	%p30, %r44, %r13;
	setp.lt.s32 	%p31, %r43, %r14;
	setp.lt.s32 	%p32, %r44, %r14;
	setp.lt.s32 	%p33, %r43, %r15;
	setp.lt.s32 	%p34, %r44, %r15;
	setp.lt.s32 	%p35, %r43, %r16;
	setp.lt.s32 	%p36, %r44, %r16;
	setp.lt.s32 	%p37, %r43, %r17;
	setp.lt.s32 	%p38, %r44, %r17;
	setp.lt.s32 	%p39, %r43, %r18;
	setp.lt.s32 	%p40, %r44, %r18;
	setp.lt.s32 	%p41, %r43, %r19;
	setp.lt.s32 	%p42, %r44, %r19;
	setp.lt.s32 	%p43, %r43, %r20;
	setp.lt.s32 	%p44, %r44, %r20;
	and.pred 	%p45, %p29, %p13;
	and.pred 	%p46, %p30, %p14;
	and.pred 	%p47, %p31, %p15;
	and.pred 	%p48, %p32, %p16;
	and.pred 	%p49, %p33, %p17;
	and.pred 	%p50, %p34, %p18;
	and.pred 	%p51, %p35, %p19;
	and.pred 	%p52, %p36, %p20;
	and.pred 	%p53, %p37, %p21;
	and.pred 	%p54, %p38, %p22;
	and.pred 	%p55, %p39, %p23;
	and.pred 	%p56, %p40, %p24;
	and.pred 	%p57, %p41, %p25;
	and.pred 	%p58, %p42, %p26;
	and.pred 	%p59, %p43, %p27;
	and.pred 	%p60, %p44, %p28;
	setp.lt.f32 	%p61, %r35, %r22;
	setp.lt.f32 	%p62, %r37, %r22;
	setp.lt.f32 	%p63, %r35, %r23;
	setp.lt.f32 	%p64, %r37, %r23;
	setp.lt.f32 	%p65, %r35, %r24;
	setp.lt.f32 	%p66, %r37, %r24;
	setp.lt.f32 	%p67, %r35, %r25;
	setp.lt.f32 	%p68, %r37, %r25;
	setp.lt.f32 	%p69, %r35, %r26;
	setp.lt.f32 	%p70, %r37, %r26;
	setp.lt.f32 	%p71, %r35, %r27;
	setp.lt.f32 	%p72, %r37, %r27;
	setp.lt.f32 	%p73, %r35, %r28;
	setp.lt.f32 	%p74, %r37, %r28;
	setp.lt.f32 	%p75, %r35, %r29;
	setp.lt.f32 	%p76, %r37, %r29;
	or.pred 	%p77, %p61, %p45;
	or.pred 	%p78, %p62, %p46;
	or.pred 	%p79, %p63, %p47;
	or.pred 	%p80, %p64, %p48;
	or.pred 	%p81, %p65, %p49;
	or.pred 	%p82, %p66, %p50;
	or.pred 	%p83, %p67, %p51;
	or.pred 	%p84, %p68, %p52;
	or.pred 	%p85, %p69, %p53;
	or.pred 	%p86, %p70, %p54;
	or.pred 	%p87, %p71, %p55;
	or.pred 	%p88, %p72, %p56;
	or.pred 	%p89, %p73, %p57;
	or.pred 	%p90, %p74, %p58;
	or.pred 	%p91, %p75, %p59;
	or.pred 	%p92, %p76, %p60;
	setp.eq.b32 	%p93, %r41, %r13;
	setp.eq.b32 	%p94, %r42, %r13;
	setp.eq.b32 	%p95, %r41, %r14;
	setp.eq.b32 	%p96, %r42, %r14;
	setp.eq.b32 	%p97, %r41, %r15;
	setp.eq.b32 	%p98, %r42, %r15;
	setp.eq.b32 	%p99, %r41, %r16;
	setp.eq.b32 	%p100, %r42, %r16;
	setp.eq.b32 	%p101, %r41, %r17;
	setp.eq.b32 	%p102, %r42, %r17;
	setp.eq.b32 	%p103, %r41, %r18;
	setp.eq.b32 	%p104, %r42, %r18;
	setp.eq.b32 	%p105, %r41, %r19;
	setp.eq.b32 	%p106, %r42, %r19;
	setp.eq.b32 	%p107, %r41, %r20;
	setp.eq.b32 	%p108, %r42, %r20;
	setp.lt.s32 	%p109, %r43, %r1;
	setp.lt.s32 	%p110, %r44, %r1;
	setp.le.s32 	%p111, %r43, %r1;
	setp.le.s32 	%p112, %r44, %r1;
	setp.lt.s32 	%p113, %r43, %r4;
	setp.lt.s32 	%p114, %r44, %r4;
	setp.lt.s32 	%p115, %r43, %r5;
	setp.lt.s32 	%p116, %r44, %r5;
	setp.lt.s32 	%p117, %r43, %r6;
	setp.lt.s32 	%p118, %r44, %r6;
	setp.lt.s32 	%p119, %r43, %r7;
	setp.lt.s32 	%p120, %r44, %r7;
	setp.lt.s32 	%p121, %r43, %r8;
	setp.lt.s32 	%p122, %r44, %r8;
	setp.lt.s32 	%p123, %r43, %r9;
	setp.lt.s32 	%p124, %r44, %r9;
	and.pred 	%p125, %p109, %p93;
	and.pred 	%p126, %p110, %p94;
	and.pred 	%p127, %p111, %p95;
	and.pred 	%p128, %p112, %p96;
	and.pred 	%p129, %p113, %p97;
	and.pred 	%p130, %p114, %p98;
	and.pred 	%p131, %p115, %p99;
	and.pred 	%p132, %p116, %p100;
	and.pred 	%p133, %p117, %p101;
	and.pred 	%p134, %p118, %p102;
	and.pred 	%p135, %p119, %p103;
	and.pred 	%p136, %p120, %p104;
	and.pred 	%p137, %p121, %p105;
	and.pred 	%p138, %p122, %p106;
	and.pred 	%p139, %p123, %p107;
	and.pred 	%p140, %p124, %p108;
	selp.b32 	%r47, 1, 0, %p77;
	selp.b32 	%r48, 1, 0, %p78;
	selp.b32 	%r49, 1, 0, %p79;
	selp.b32 	%r50, 1, 0, %p80;
	selp.b32 	%r51, 1, 0, %p81;
	selp.b32 	%r52, 1, 0, %p82;
	selp.b32 	%r53, 1, 0, %p83;
	selp.b32 	%r54, 1, 0, %p84;
	selp.b32 	%r55, 1, 0, %p85;
	selp.b32 	%r56, 1, 0, %p86;
	selp.b32 	%r57, 1, 0, %p87;
	selp.b32 	%r58, 1, 0, %p88;
	selp.b32 	%r59, 1, 0, %p89;
	selp.b32 	%r60, 1, 0, %p90;
	selp.b32 	%r61, 1, 0, %p91;
	selp.b32 	%r62, 1, 0, %p92;
	add.s32 	%r239, %r239, %r47;
	add.s32 	%r240, %r240, %r48;
	add.s32 	%r241, %r241, %r49;
	add.s32 	%r242, %r242, %r50;
	add.s32 	%r243, %r243, %r51;
	add.s32 	%r244, %r244, %r52;
	add.s32 	%r245, %r245, %r53;
	add.s32 	%r246, %r246, %r54;
	add.s32 	%r247, %r247, %r55;
	add.s32 	%r248, %r248, %r56;
	add.s32 	%r249, %r249, %r57;
	add.s32 	%r250, %r250, %r58;
	add.s32 	%r251, %r251, %r59;
	add.s32 	%r252, %r252, %r60;
	add.s32 	%r253, %r253, %r61;
	add.s32 	%r254, %r254, %r62;
	selp.b32 	%r63, %r45, 0, %p77;
	selp.b32 	%r64, %r46, 0, %p78;
	selp.b32 	%r65, %r45, 0, %p79;
	selp.b32 	%r66, %r46, 0, %p80;
	selp.b32 	%r67, %r45, 0, %p81;
	selp.b32 	%r68, %r46, 0, %p82;
	selp.b32 	%r69, %r45, 0, %p83;
	selp.b32 	%r70, %r46, 0, %p84;
	selp.b32 	%r71, %r45, 0, %p85;
	selp.b32 	%r72, %r46, 0, %p86;
	selp.b32 	%r73, %r45, 0, %p87;
	selp.b32 	%r74, %r46, 0, %p88;
	selp.b32 	%r75, %r45, 0, %p89;
	selp.b32 	%r76, %r46, 0, %p90;
	selp.b32 	%r77, %r45, 0, %p91;
	selp.b32 	%r78, %r46, 0, %p92;
	add.s32 	%r256, %r63, %r256;
	add.s32 	%r257, %r64, %r257;
	add.s32 	%r258, %r65, %r258;
	add.s32 	%r259, %r66, %r259;
	add.s32 	%r260, %r67, %r260;
	add.s32 	%r261, %r68, %r261;
	add.s32 	%r262, %r69, %r262;
	add.s32 	%r263, %r70, %r263;
	add.s32 	%r264, %r71, %r264;
	add.s32 	%r265, %r72, %r265;
	add.s32 	%r266, %r73, %r266;
	add.s32 	%r267, %r74, %r267;
	add.s32 	%r268, %r75, %r268;
	add.s32 	%r269, %r76, %r269;
	add.s32 	%r270, %r77, %r270;
	add.s32 	%r271, %r78, %r271;
	selp.b32 	%r79, 1, 0, %p125;
	selp.b32 	%r80, 1, 0, %p126;
	selp.b32 	%r81, 1, 0, %p127;
	selp.b32 	%r82, 1, 0, %p128;
	selp.b32 	%r83, 1, 0, %p129;
	selp.b32 	%r84, 1, 0, %p130;
	selp.b32 	%r85, 1, 0, %p131;
	selp.b32 	%r86, 1, 0, %p132;
	selp.b32 	%r87, 1, 0, %p133;
	selp.b32 	%r88, 1, 0, %p134;
	selp.b32 	%r89, 1, 0, %p135;
	selp.b32 	%r90, 1, 0, %p136;
	selp.b32 	%r91, 1, 0, %p137;
	selp.b32 	%r92, 1, 0, %p138;
	selp.b32 	%r93, 1, 0, %p139;
	selp.b32 	%r94, 1, 0, %p140;
	add.s32 	%r272, %r272, %r79;
	add.s32 	%r273, %r273, %r80;
	add.s32 	%r274, %r274, %r81;
	add.s32 	%r275, %r275, %r82;
	add.s32 	%r276, %r276, %r83;
	add.s32 	%r277, %r277, %r84;
	add.s32 	%r278, %r278, %r85;
	add.s32 	%r279, %r279, %r86;
	add.s32 	%r280, %r280, %r87;
	add.s32 	%r281, %r281, %r88;
	add.s32 	%r282, %r282, %r89;
	add.s32 	%r283, %r283, %r90;
	add.s32 	%r284, %r284, %r91;
	add.s32 	%r285, %r285, %r92;
	add.s32 	%r286, %r286, %r93;
	add.s32 	%r287, %r287, %r94;
	setp.ne.f32 	%p141, %r35, 0f7F800000;
	setp.ne.f32 	%p142, %r37, 0f7F800000;
	selp.b32 	%r95, 1, 0, %p141;
	selp.b32 	%r96, 1, 0, %p142;
	add.s32 	%r288, %r288, %r95;
	add.s32 	%r289, %r289, %r96;
	add.s32 	%r255, %r255, 512;
	setp.lt.s32 	%p143, %r255, %r11;
	@%p143 bra 	$L__BB0_2;
	add.s32 	%r290, %r239, %r240;
	add.s32 	%r291, %r241, %r242;
	add.s32 	%r292, %r243, %r244;
	add.s32 	%r293, %r245, %r246;
	add.s32 	%r294, %r247, %r248;
	add.s32 	%r295, %r249, %r250;
	add.s32 	%r296, %r251, %r252;
	add.s32 	%r297, %r253, %r254;
$L__BB0_4:
	cvt.u32.u64 	%r97, %rd6;
$L__tmp2:
	setp.lt.s32 	%p148, %r97, %r11;
	mov.b32 	%r102, -1;
$L__tmp3:
	redux.sync.add.s32 	%r103, %r290, %r102;
	redux.sync.add.s32 	%r104, %r291, %r102;
	redux.sync.add.s32 	%r105, %r292, %r102;
	redux.sync.add.s32 	%r106, %r293, %r102;
	redux.sync.add.s32 	%r107, %r294, %r102;
	redux.sync.add.s32 	%r108, %r295, %r102;
	redux.sync.add.s32 	%r109, %r296, %r102;
	redux.sync.add.s32 	%r110, %r297, %r102;
	and.b32 	%r111, %r2, 224;
	shr.u32 	%r112, %r111, 1;
	mov.b32 	%r113, global_smem;
	add.s32 	%r114, %r113, %r112;
	st.shared.v4.b32 	[%r114], {%r103, %r104, %r105, %r106};
	bar.sync 	0;
	shl.b32 	%r115, %r3, 4;
	add.s32 	%r116, %r113, %r115;
	ld.shared.v4.b32 	{%r117, %r118, %r119, %r120}, [%r116];
	bar.sync 	0;
	st.shared.v4.b32 	[%r114], {%r107, %r108, %r109, %r110};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r121, %r122, %r123, %r124}, [%r116];
	and.b32 	%r125, %r2, 24;
	setp.eq.b32 	%p149, %r125, 0;
	selp.b32 	%r126, %r117, 0, %p149;
	redux.sync.add.s32 	%r127, %r126, %r102;
	selp.b32 	%r128, %r118, 0, %p149;
	redux.sync.add.s32 	%r129, %r128, %r102;
	selp.b32 	%r130, %r119, 0, %p149;
	redux.sync.add.s32 	%r131, %r130, %r102;
	selp.b32 	%r132, %r120, 0, %p149;
	redux.sync.add.s32 	%r133, %r132, %r102;
	selp.b32 	%r134, %r121, 0, %p149;
	redux.sync.add.s32 	%r135, %r134, %r102;
	selp.b32 	%r136, %r122, 0, %p149;
	redux.sync.add.s32 	%r137, %r136, %r102;
	selp.b32 	%r138, %r123, 0, %p149;
	redux.sync.add.s32 	%r139, %r138, %r102;
	selp.b32 	%r140, %r124, 0, %p149;
	redux.sync.add.s32 	%r141, %r140, %r102;
$L__tmp4:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r127, %r129, %r131, %r133};
	st.shared.v4.b32 	[global_smem+16], {%r135, %r137, %r139, %r141};
	bar.sync 	0;
	shl.b32 	%r142, %r2, 4;
	and.b32 	%r143, %r142, 16;
	add.s32 	%r144, %r113, %r143;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r145}, [%r144];
$L__tmp5:
	bar.sync 	0;
$L__tmp6:
	add.s32 	%r146, %r256, %r257;
	add.s32 	%r147, %r258, %r259;
	add.s32 	%r148, %r260, %r261;
	add.s32 	%r149, %r262, %r263;
	add.s32 	%r150, %r264, %r265;
	add.s32 	%r151, %r266, %r267;
	add.s32 	%r152, %r268, %r269;
	add.s32 	%r153, %r270, %r271;
$L__tmp7:
	redux.sync.add.s32 	%r154, %r146, %r102;
	redux.sync.add.s32 	%r155, %r147, %r102;
	redux.sync.add.s32 	%r156, %r148, %r102;
	redux.sync.add.s32 	%r157, %r149, %r102;
	redux.sync.add.s32 	%r158, %r150, %r102;
	redux.sync.add.s32 	%r159, %r151, %r102;
	redux.sync.add.s32 	%r160, %r152, %r102;
	redux.sync.add.s32 	%r161, %r153, %r102;
	st.shared.v4.b32 	[%r114], {%r154, %r155, %r156, %r157};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r162, %r163, %r164, %r165}, [%r116];
	bar.sync 	0;
	st.shared.v4.b32 	[%r114], {%r158, %r159, %r160, %r161};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r166, %r167, %r168, %r169}, [%r116];
	selp.b32 	%r170, %r162, 0, %p149;
	redux.sync.add.s32 	%r171, %r170, %r102;
	selp.b32 	%r172, %r163, 0, %p149;
	redux.sync.add.s32 	%r173, %r172, %r102;
	selp.b32 	%r174, %r164, 0, %p149;
	redux.sync.add.s32 	%r175, %r174, %r102;
	selp.b32 	%r176, %r165, 0, %p149;
	redux.sync.add.s32 	%r177, %r176, %r102;
	selp.b32 	%r178, %r166, 0, %p149;
	redux.sync.add.s32 	%r179, %r178, %r102;
	selp.b32 	%r180, %r167, 0, %p149;
	redux.sync.add.s32 	%r181, %r180, %r102;
	selp.b32 	%r182, %r168, 0, %p149;
	redux.sync.add.s32 	%r183, %r182, %r102;
	selp.b32 	%r184, %r169, 0, %p149;
	redux.sync.add.s32 	%r185, %r184, %r102;
$L__tmp8:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r171, %r173, %r175, %r177};
	st.shared.v4.b32 	[global_smem+16], {%r179, %r181, %r183, %r185};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r186}, [%r144];
	setp.lt.s32 	%p150, %r145, %r12;
	add.s64 	%rd45, %rd7, %rd27;
	mad.wide.s32 	%rd46, %r186, 4, %rd45;
$L__tmp9:
	bar.sync 	0;
$L__tmp10:
	add.s32 	%r187, %r272, %r273;
	add.s32 	%r188, %r274, %r275;
	add.s32 	%r189, %r276, %r277;
	add.s32 	%r190, %r278, %r279;
	add.s32 	%r191, %r280, %r281;
	add.s32 	%r192, %r282, %r283;
	add.s32 	%r193, %r284, %r285;
	add.s32 	%r194, %r286, %r287;
$L__tmp11:
	redux.sync.add.s32 	%r195, %r187, %r102;
	redux.sync.add.s32 	%r196, %r188, %r102;
	redux.sync.add.s32 	%r197, %r189, %r102;
	redux.sync.add.s32 	%r198, %r190, %r102;
	redux.sync.add.s32 	%r199, %r191, %r102;
	redux.sync.add.s32 	%r200, %r192, %r102;
	redux.sync.add.s32 	%r201, %r193, %r102;
	redux.sync.add.s32 	%r202, %r194, %r102;
	st.shared.v4.b32 	[%r114], {%r195, %r196, %r197, %r198};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r203, %r204, %r205, %r206}, [%r116];
	bar.sync 	0;
	st.shared.v4.b32 	[%r114], {%r199, %r200, %r201, %r202};
	bar.sync 	0;
	ld.shared.v4.b32 	{%r207, %r208, %r209, %r210}, [%r116];
	selp.b32 	%r211, %r203, 0, %p149;
	redux.sync.add.s32 	%r212, %r211, %r102;
	selp.b32 	%r213, %r204, 0, %p149;
	redux.sync.add.s32 	%r214, %r213, %r102;
	selp.b32 	%r215, %r205, 0, %p149;
	redux.sync.add.s32 	%r216, %r215, %r102;
	selp.b32 	%r217, %r206, 0, %p149;
	redux.sync.add.s32 	%r218, %r217, %r102;
	selp.b32 	%r219, %r207, 0, %p149;
	redux.sync.add.s32 	%r220, %r219, %r102;
	selp.b32 	%r221, %r208, 0, %p149;
	redux.sync.add.s32 	%r222, %r221, %r102;
	selp.b32 	%r223, %r209, 0, %p149;
	redux.sync.add.s32 	%r224, %r223, %r102;
	selp.b32 	%r225, %r210, 0, %p149;
	redux.sync.add.s32 	%r226, %r225, %r102;
$L__tmp12:
	bar.sync 	0;
	st.shared.v4.b32 	[global_smem], {%r212, %r214, %r216, %r218};
	st.shared.v4.b32 	[global_smem+16], {%r220, %r222, %r224, %r226};
	bar.sync 	0;
	ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r227}, [%r144];
	mad.wide.s32 	%rd35, %r227, 4, %rd46;
	and.b32 	%r228, %r2, 248;
	setp.eq.b32 	%p151, %r228, 0;
	and.pred 	%p144, %p151, %p148;
	@%p144 st.global.b32 [ %rd35 + 0 ], { %r97 };
	shl.b64 	%rd47, %rd2, 3;
	add.s64 	%rd48, %rd11, %rd47;
	shl.b64 	%rd49, %rd6, 3;
	add.s64 	%rd37, %rd48, %rd49;
	selp.b32 	%r229, %r145, -1, %p150;
	cvt.s64.s32 	%rd36, %r229;
	@%p144 st.global.b64 [ %rd37 + 0 ], { %rd36 };
	setp.eq.b32 	%p152, %r21, %r97;
	and.pred 	%p153, %p150, %p148;
	and.pred 	%p145, %p153, %p152;
$L__tmp13:
	bar.sync 	0;
$L__tmp14:
	add.s32 	%r230, %r288, %r289;
$L__tmp15:
	redux.sync.add.s32 	%r231, %r230, %r102;
	shr.u32 	%r232, %r111, 3;
	add.s32 	%r233, %r113, %r232;
	st.shared.b32 	[%r233], %r231;
	bar.sync 	0;
	shl.b32 	%r234, %r3, 2;
	add.s32 	%r235, %r113, %r234;
	ld.shared.b32 	%r236, [%r235];
	selp.b32 	%r237, %r236, 0, %p149;
	redux.sync.add.s32 	%r238, %r237, %r102;
$L__tmp16:
	setp.gt.s32 	%p154, %r238, %r12;
	selp.b32 	%r98, -1, %r186, %p154;
	cvt.s64.s32 	%rd50, %r12;
	mul.lo.s64 	%rd51, %rd50, %rd1;
	cvt.s64.s32 	%rd52, %r145;
	add.s64 	%rd53, %rd51, %rd52;
	shl.b64 	%rd54, %rd6, 2;
	add.s64 	%rd38, %rd5, %rd54;
	mov.u32 %r99, 0x0;
	@%p145 ld.global.b32 { %r99 }, [ %rd38 + 0 ];
$L__tmp17:
	shl.b64 	%rd55, %rd53, 2;
	add.s64 	%rd39, %rd8, %rd55;
	and.pred 	%p146, %p151, %p145;
	@%p146 st.global.b32 [ %rd39 + 0 ], { %r98 };
	add.s64 	%rd40, %rd9, %rd55;
	@%p146 st.global.b32 [ %rd40 + 0 ], { %r99 };
	add.s64 	%rd41, %rd10, %rd55;
	@%p146 st.global.b32 [ %rd41 + 0 ], { %r100 };
$L__tmp18:
	setp.ge.s32 	%p155, %r97, %r238;
	setp.lt.s32 	%p156, %r97, %r12;
	and.pred 	%p157, %p156, %p155;
	add.s64 	%rd56, %rd51, %rd6;
	mul.f32 	%r101, %r100, 0f00000000;
$L__tmp19:
	shl.b64 	%rd57, %rd56, 2;
	add.s64 	%rd42, %rd8, %rd57;
	and.pred 	%p147, %p151, %p157;
	@%p147 st.global.b32 [ %rd42 + 0 ], { %r30 };
	add.s64 	%rd43, %rd9, %rd57;
	@%p147 st.global.b32 [ %rd43 + 0 ], { %r101 };
	add.s64 	%rd44, %rd10, %rd57;
	@%p147 st.global.b32 [ %rd44 + 0 ], { %r101 };
$L__tmp20:
	ret;
$L__tmp21:
$L__func_end0:
}
)PTX";

}  // namespace ptx

constexpr Kernel KERNELS[] = {
    {"similarity_fp16", ptx::similarity_fp16, 128, 49152},
    {"means_fp16", ptx::means_fp16, 32, 0},
    {"similarity_fp16_any", ptx::similarity_fp16_any, 128, 16384},
    {"means_fp16_any", ptx::means_fp16_any, 32, 0},
    {"similarity_bf16", ptx::similarity_bf16, 128, 49152},
    {"means_bf16", ptx::means_bf16, 32, 0},
    {"similarity_bf16_any", ptx::similarity_bf16_any, 128, 16384},
    {"means_bf16_any", ptx::means_bf16_any, 32, 0},
    {"similarity_fp32", ptx::similarity_fp32, 128, 24576},
    {"means_fp32", ptx::means_fp32, 32, 0},
    {"similarity_fp32_any", ptx::similarity_fp32_any, 128, 24576},
    {"means_fp32_any", ptx::means_fp32_any, 32, 0},
    {"representativeness", ptx::representativeness, 256, 128},
    {"scores", ptx::scores, 256, 128},
    {"anchors", ptx::anchors, 256, 128},
    {"owners", ptx::owners, 256, 128},
    {"groups", ptx::groups, 256, 512},
    {"order", ptx::order, 256, 128},
};

}  // namespace restore

// The block RAMs of 7-series FPGAs, of 36 and of 18 kbit, as far as Yosys uses them for the core: both modes (TDP: two ports; SDP: port A reads and
// port B writes words of twice as many bits), write enables by byte, no output registers; initial contents are ignored. A port that reads
// a word in the cycle in which the other writes it gets the old one, as READ_FIRST promises for ports of one clock. Written from AMD's
// UG473; Yosys' own cells have delays only.
`timescale 1ns / 1ps

// LANES: bytes of the inputs and outputs of a port. Nine bits a byte: parity above data.
module block_ram #(
    parameter integer LANES = 4,
    parameter SDP = 0,
    parameter integer READ_WIDTH_A = 0,
    parameter integer READ_WIDTH_B = 0,
    parameter integer WRITE_WIDTH_A = 0,
    parameter integer WRITE_WIDTH_B = 0
) (
    input  clock_a, clock_b, enable_a, enable_b,
    input  [15:0] address_a, address_b,
    input  [9 * LANES - 1:0] in_a, in_b,
    input  [LANES - 1:0] write_a,
    input  [2 * LANES - 1:0] write_b,
    output [9 * LANES - 1:0] out_a, out_b
);
    reg [8:0] bytes [0:1024 * LANES - 1];
    reg [18 * LANES - 1:0] read_a, read_b;

    // Bytes of a port of that many bits; narrower ones than a byte are not used.
    function integer lanes(input integer width);
        lanes = width == 72 ? 8 : width == 36 ? 4 : width == 18 ? 2 : 1;
    endfunction

    // First byte of the word at an address, which counts bits without parity.
    function [11:0] first(input [15:0] address, input integer width);
        first = address[14:3] & ~(lanes(width) - 1);
    endfunction

    integer lane;
    always @(posedge clock_a) if (enable_a) begin
        for (lane = 0; lane < 2 * LANES; lane = lane + 1) begin
            if (READ_WIDTH_A != 0 && lane < lanes(READ_WIDTH_A)) read_a[9 * lane +: 9] <= bytes[first(address_a, READ_WIDTH_A) + lane];
            if (!SDP && WRITE_WIDTH_A != 0 && lane < lanes(WRITE_WIDTH_A) && write_a[lane & (LANES - 1)])
                bytes[first(address_a, WRITE_WIDTH_A) + lane] <= in_a[9 * (lane & (LANES - 1)) +: 9];
        end
    end

    integer lane_b;
    always @(posedge clock_b) if (enable_b) begin
        for (lane_b = 0; lane_b < 2 * LANES; lane_b = lane_b + 1) begin
            if (!SDP && READ_WIDTH_B != 0 && lane_b < lanes(READ_WIDTH_B)) read_b[9 * lane_b +: 9] <= bytes[first(address_b, READ_WIDTH_B) + lane_b];
            if (WRITE_WIDTH_B != 0 && lane_b < lanes(WRITE_WIDTH_B) && write_b[lane_b])
                // The low half of a word of the mode SDP comes by port A's inputs.
                bytes[first(address_b, WRITE_WIDTH_B) + lane_b] <= SDP && lane_b < LANES ? in_a[9 * (lane_b & (LANES - 1)) +: 9] : in_b[9 * (lane_b & (LANES - 1)) +: 9];
        end
    end

    assign out_a = read_a[9 * LANES - 1:0];
    assign out_b = SDP ? read_a[18 * LANES - 1:9 * LANES] : read_b[9 * LANES - 1:0];
endmodule

module RAMB36E1 #(
    parameter RAM_MODE = "TDP",
    parameter integer READ_WIDTH_A = 0,
    parameter integer READ_WIDTH_B = 0,
    parameter integer WRITE_WIDTH_A = 0,
    parameter integer WRITE_WIDTH_B = 0,
    parameter WRITE_MODE_A = "READ_FIRST",
    parameter WRITE_MODE_B = "READ_FIRST",
    parameter integer DOA_REG = 0,
    parameter integer DOB_REG = 0,
    parameter RAM_EXTENSION_A = "NONE",
    parameter RAM_EXTENSION_B = "NONE",
    parameter [71:0] SRVAL_A = 0,
    parameter [71:0] SRVAL_B = 0,
    parameter [255:0]
        INIT_00 = 0, INIT_01 = 0, INIT_02 = 0, INIT_03 = 0, INIT_04 = 0, INIT_05 = 0, INIT_06 = 0, INIT_07 = 0, INIT_08 = 0, INIT_09 = 0, INIT_0A = 0, INIT_0B = 0,
        INIT_0C = 0, INIT_0D = 0, INIT_0E = 0, INIT_0F = 0, INIT_10 = 0, INIT_11 = 0, INIT_12 = 0, INIT_13 = 0, INIT_14 = 0, INIT_15 = 0, INIT_16 = 0, INIT_17 = 0,
        INIT_18 = 0, INIT_19 = 0, INIT_1A = 0, INIT_1B = 0, INIT_1C = 0, INIT_1D = 0, INIT_1E = 0, INIT_1F = 0, INIT_20 = 0, INIT_21 = 0, INIT_22 = 0, INIT_23 = 0,
        INIT_24 = 0, INIT_25 = 0, INIT_26 = 0, INIT_27 = 0, INIT_28 = 0, INIT_29 = 0, INIT_2A = 0, INIT_2B = 0, INIT_2C = 0, INIT_2D = 0, INIT_2E = 0, INIT_2F = 0,
        INIT_30 = 0, INIT_31 = 0, INIT_32 = 0, INIT_33 = 0, INIT_34 = 0, INIT_35 = 0, INIT_36 = 0, INIT_37 = 0, INIT_38 = 0, INIT_39 = 0, INIT_3A = 0, INIT_3B = 0,
        INIT_3C = 0, INIT_3D = 0, INIT_3E = 0, INIT_3F = 0, INIT_40 = 0, INIT_41 = 0, INIT_42 = 0, INIT_43 = 0, INIT_44 = 0, INIT_45 = 0, INIT_46 = 0, INIT_47 = 0,
        INIT_48 = 0, INIT_49 = 0, INIT_4A = 0, INIT_4B = 0, INIT_4C = 0, INIT_4D = 0, INIT_4E = 0, INIT_4F = 0, INIT_50 = 0, INIT_51 = 0, INIT_52 = 0, INIT_53 = 0,
        INIT_54 = 0, INIT_55 = 0, INIT_56 = 0, INIT_57 = 0, INIT_58 = 0, INIT_59 = 0, INIT_5A = 0, INIT_5B = 0, INIT_5C = 0, INIT_5D = 0, INIT_5E = 0, INIT_5F = 0,
        INIT_60 = 0, INIT_61 = 0, INIT_62 = 0, INIT_63 = 0, INIT_64 = 0, INIT_65 = 0, INIT_66 = 0, INIT_67 = 0, INIT_68 = 0, INIT_69 = 0, INIT_6A = 0, INIT_6B = 0,
        INIT_6C = 0, INIT_6D = 0, INIT_6E = 0, INIT_6F = 0, INIT_70 = 0, INIT_71 = 0, INIT_72 = 0, INIT_73 = 0, INIT_74 = 0, INIT_75 = 0, INIT_76 = 0, INIT_77 = 0,
        INIT_78 = 0, INIT_79 = 0, INIT_7A = 0, INIT_7B = 0, INIT_7C = 0, INIT_7D = 0, INIT_7E = 0, INIT_7F = 0, INITP_00 = 0, INITP_01 = 0, INITP_02 = 0, INITP_03 = 0,
        INITP_04 = 0, INITP_05 = 0, INITP_06 = 0, INITP_07 = 0, INITP_08 = 0, INITP_09 = 0, INITP_0A = 0, INITP_0B = 0, INITP_0C = 0, INITP_0D = 0, INITP_0E = 0, INITP_0F = 0,
        INIT_A = 0, INIT_B = 0
) (
    input  CLKARDCLK, CLKBWRCLK, ENARDEN, ENBWREN, REGCEAREGCE, REGCEB,
    input  RSTRAMARSTRAM, RSTRAMB, RSTREGARSTREG, RSTREGB,
    input  [15:0] ADDRARDADDR, ADDRBWRADDR,
    input  [31:0] DIADI, DIBDI,
    input  [3:0] DIPADIP, DIPBDIP, WEA,
    input  [7:0] WEBWE,
    output [31:0] DOADO, DOBDO,
    output [3:0] DOPADOP, DOPBDOP
);
    wire [35:0] in_a, in_b, out_a, out_b;

    genvar i;
    generate
        for (i = 0; i < 4; i = i + 1) begin : lanes
            assign in_a[9 * i +: 9] = {DIPADIP[i], DIADI[8 * i +: 8]};
            assign in_b[9 * i +: 9] = {DIPBDIP[i], DIBDI[8 * i +: 8]};
            assign {DOPADOP[i], DOADO[8 * i +: 8]} = out_a[9 * i +: 9];
            assign {DOPBDOP[i], DOBDO[8 * i +: 8]} = out_b[9 * i +: 9];
        end
    endgenerate

    initial begin
        if (DOA_REG != 0 || DOB_REG != 0 || RAM_EXTENSION_A != "NONE" || RAM_EXTENSION_B != "NONE" || WRITE_MODE_A != "READ_FIRST" || WRITE_MODE_B != "READ_FIRST") begin
            $display("RAMB36E1 %m: not of a kind that this model knows");
            $finish(1);
        end
    end

    block_ram #(
        .LANES(4), .SDP(RAM_MODE == "SDP"),
        .READ_WIDTH_A(READ_WIDTH_A), .READ_WIDTH_B(READ_WIDTH_B), .WRITE_WIDTH_A(WRITE_WIDTH_A), .WRITE_WIDTH_B(WRITE_WIDTH_B)
    ) ram (
        .clock_a(CLKARDCLK), .clock_b(CLKBWRCLK), .enable_a(ENARDEN), .enable_b(ENBWREN), .address_a(ADDRARDADDR), .address_b(ADDRBWRADDR),
        .in_a(in_a), .in_b(in_b), .write_a(WEA), .write_b(WEBWE), .out_a(out_a), .out_b(out_b)
    );
endmodule

module RAMB18E1 #(
    parameter RAM_MODE = "TDP",
    parameter integer READ_WIDTH_A = 0,
    parameter integer READ_WIDTH_B = 0,
    parameter integer WRITE_WIDTH_A = 0,
    parameter integer WRITE_WIDTH_B = 0,
    parameter WRITE_MODE_A = "READ_FIRST",
    parameter WRITE_MODE_B = "READ_FIRST",
    parameter integer DOA_REG = 0,
    parameter integer DOB_REG = 0,
    parameter [71:0] SRVAL_A = 0,
    parameter [71:0] SRVAL_B = 0,
    parameter [255:0]
        INIT_00 = 0, INIT_01 = 0, INIT_02 = 0, INIT_03 = 0, INIT_04 = 0, INIT_05 = 0, INIT_06 = 0, INIT_07 = 0, INIT_08 = 0, INIT_09 = 0, INIT_0A = 0, INIT_0B = 0,
        INIT_0C = 0, INIT_0D = 0, INIT_0E = 0, INIT_0F = 0, INIT_10 = 0, INIT_11 = 0, INIT_12 = 0, INIT_13 = 0, INIT_14 = 0, INIT_15 = 0, INIT_16 = 0, INIT_17 = 0,
        INIT_18 = 0, INIT_19 = 0, INIT_1A = 0, INIT_1B = 0, INIT_1C = 0, INIT_1D = 0, INIT_1E = 0, INIT_1F = 0, INIT_20 = 0, INIT_21 = 0, INIT_22 = 0, INIT_23 = 0,
        INIT_24 = 0, INIT_25 = 0, INIT_26 = 0, INIT_27 = 0, INIT_28 = 0, INIT_29 = 0, INIT_2A = 0, INIT_2B = 0, INIT_2C = 0, INIT_2D = 0, INIT_2E = 0, INIT_2F = 0,
        INIT_30 = 0, INIT_31 = 0, INIT_32 = 0, INIT_33 = 0, INIT_34 = 0, INIT_35 = 0, INIT_36 = 0, INIT_37 = 0, INIT_38 = 0, INIT_39 = 0, INIT_3A = 0, INIT_3B = 0,
        INIT_3C = 0, INIT_3D = 0, INIT_3E = 0, INIT_3F = 0, INITP_00 = 0, INITP_01 = 0, INITP_02 = 0, INITP_03 = 0, INITP_04 = 0, INITP_05 = 0, INITP_06 = 0, INITP_07 = 0,
        INIT_A = 0, INIT_B = 0
) (
    input  CLKARDCLK, CLKBWRCLK, ENARDEN, ENBWREN, REGCEAREGCE, REGCEB,
    input  RSTRAMARSTRAM, RSTRAMB, RSTREGARSTREG, RSTREGB,
    input  [13:0] ADDRARDADDR, ADDRBWRADDR,
    input  [15:0] DIADI, DIBDI,
    input  [1:0] DIPADIP, DIPBDIP, WEA,
    input  [3:0] WEBWE,
    output [15:0] DOADO, DOBDO,
    output [1:0] DOPADOP, DOPBDOP
);
    wire [17:0] in_a, in_b, out_a, out_b;

    genvar i;
    generate
        for (i = 0; i < 2; i = i + 1) begin : lanes
            assign in_a[9 * i +: 9] = {DIPADIP[i], DIADI[8 * i +: 8]};
            assign in_b[9 * i +: 9] = {DIPBDIP[i], DIBDI[8 * i +: 8]};
            assign {DOPADOP[i], DOADO[8 * i +: 8]} = out_a[9 * i +: 9];
            assign {DOPBDOP[i], DOBDO[8 * i +: 8]} = out_b[9 * i +: 9];
        end
    endgenerate

    initial begin
        if (DOA_REG != 0 || DOB_REG != 0 || WRITE_MODE_A != "READ_FIRST" || WRITE_MODE_B != "READ_FIRST") begin
            $display("RAMB18E1 %m: not of a kind that this model knows");
            $finish(1);
        end
    end

    block_ram #(
        .LANES(2), .SDP(RAM_MODE == "SDP"),
        .READ_WIDTH_A(READ_WIDTH_A), .READ_WIDTH_B(READ_WIDTH_B), .WRITE_WIDTH_A(WRITE_WIDTH_A), .WRITE_WIDTH_B(WRITE_WIDTH_B)
    ) ram (
        .clock_a(CLKARDCLK), .clock_b(CLKBWRCLK), .enable_a(ENARDEN), .enable_b(ENBWREN), .address_a({2'b00, ADDRARDADDR}), .address_b({2'b00, ADDRBWRADDR}),
        .in_a(in_a), .in_b(in_b), .write_a(WEA), .write_b(WEBWE), .out_a(out_a), .out_b(out_b)
    );
endmodule

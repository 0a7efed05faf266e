// The cells of Xilinx that pyxl_zynq_top has in it, as far as lint and elaboration need them: their ports.
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSED */
/* verilator lint_off UNDRIVEN */
module PS7 (
    output wire [3:0] FCLKCLK,
    output wire [3:0] FCLKRESETN,
    input  wire [3:0] FCLKCLKTRIGN,
    input  wire [19:0] IRQF2P,
    input  wire MAXIGP0ACLK,
    output wire [11:0] MAXIGP0AWID,
    output wire [31:0] MAXIGP0AWADDR,
    output wire [3:0] MAXIGP0AWLEN,
    output wire [1:0] MAXIGP0AWSIZE,
    output wire [1:0] MAXIGP0AWBURST,
    output wire [2:0] MAXIGP0AWPROT,
    output wire MAXIGP0AWVALID,
    input  wire MAXIGP0AWREADY,
    output wire [31:0] MAXIGP0WDATA,
    output wire [3:0] MAXIGP0WSTRB,
    output wire MAXIGP0WLAST,
    output wire MAXIGP0WVALID,
    input  wire MAXIGP0WREADY,
    input  wire [11:0] MAXIGP0BID,
    input  wire [1:0] MAXIGP0BRESP,
    input  wire MAXIGP0BVALID,
    output wire MAXIGP0BREADY,
    output wire [11:0] MAXIGP0ARID,
    output wire [31:0] MAXIGP0ARADDR,
    output wire [3:0] MAXIGP0ARLEN,
    output wire [1:0] MAXIGP0ARSIZE,
    output wire [1:0] MAXIGP0ARBURST,
    output wire [2:0] MAXIGP0ARPROT,
    output wire MAXIGP0ARVALID,
    input  wire MAXIGP0ARREADY,
    input  wire [11:0] MAXIGP0RID,
    input  wire [31:0] MAXIGP0RDATA,
    input  wire [1:0] MAXIGP0RRESP,
    input  wire MAXIGP0RLAST,
    input  wire MAXIGP0RVALID,
    output wire MAXIGP0RREADY
);
endmodule

module BUFG (
    input  wire I,
    output wire O
);
    assign O = I;
endmodule

// Runs pyxl_zynq_top with pin 1 wired to pin 2. In place of the Zynq's processor, PS7 does what standard input tells, at its port M_AXI_GP0:
//   W OFFSET DATA       writes a word
//   R OFFSET COUNT      reads as many words by one burst, and prints each
//   I CYCLES            waits for the interrupt, and prints whether it came
//   L                   prints the lamps: running, halted, failed
// All numbers are hexadecimal; offsets are from 0x40000000.
`timescale 1ns / 1ps
module bench;
    wire [7:0] gpio;
    wire led_running, led_halted, led_failed;

    pyxl_zynq_top top (.gpio(gpio), .led_running(led_running), .led_halted(led_halted), .led_failed(led_failed));

    assign gpio[2] = gpio[1];
    genvar pin;
    generate
        for (pin = 0; pin < 8; pin = pin + 1) begin : pins
            pulldown (gpio[pin]);
        end
    endgenerate
endmodule

module BUFG (
    input  wire I,
    output wire O
);
    assign O = I;
endmodule

module PS7 (
    output wire [3:0] FCLKCLK,
    output wire [3:0] FCLKRESETN,
    input  wire [3:0] FCLKCLKTRIGN,
    input  wire [19:0] IRQF2P,
    input  wire MAXIGP0ACLK,
    output reg [11:0] MAXIGP0AWID,
    output reg [31:0] MAXIGP0AWADDR,
    output wire [3:0] MAXIGP0AWLEN,
    output wire [1:0] MAXIGP0AWSIZE,
    output wire [1:0] MAXIGP0AWBURST,
    output wire [2:0] MAXIGP0AWPROT,
    output reg MAXIGP0AWVALID,
    input  wire MAXIGP0AWREADY,
    output reg [31:0] MAXIGP0WDATA,
    output wire [3:0] MAXIGP0WSTRB,
    output wire MAXIGP0WLAST,
    output reg MAXIGP0WVALID,
    input  wire MAXIGP0WREADY,
    input  wire [11:0] MAXIGP0BID,
    input  wire [1:0] MAXIGP0BRESP,
    input  wire MAXIGP0BVALID,
    output wire MAXIGP0BREADY,
    output reg [11:0] MAXIGP0ARID,
    output reg [31:0] MAXIGP0ARADDR,
    output reg [3:0] MAXIGP0ARLEN,
    output wire [1:0] MAXIGP0ARSIZE,
    output wire [1:0] MAXIGP0ARBURST,
    output wire [2:0] MAXIGP0ARPROT,
    output reg MAXIGP0ARVALID,
    input  wire MAXIGP0ARREADY,
    input  wire [11:0] MAXIGP0RID,
    input  wire [31:0] MAXIGP0RDATA,
    input  wire [1:0] MAXIGP0RRESP,
    input  wire MAXIGP0RLAST,
    input  wire MAXIGP0RVALID,
    output wire MAXIGP0RREADY
);
    localparam STDIN = 32'h8000_0000, STDOUT = 32'h8000_0001;
    localparam [31:0] BASE = 32'h4000_0000;

    reg clock = 0, reset_n = 0;
    always #5 clock = !clock;
    assign FCLKCLK = {3'b0, clock};
    assign FCLKRESETN = {3'b0, reset_n};

    // Words of four bytes, at addresses that increase.
    assign MAXIGP0AWLEN = 0;
    assign MAXIGP0AWSIZE = 2;
    assign MAXIGP0AWBURST = 1;
    assign MAXIGP0AWPROT = 0;
    assign MAXIGP0WSTRB = 4'hf;
    assign MAXIGP0WLAST = 1;
    assign MAXIGP0BREADY = 1;
    assign MAXIGP0ARSIZE = 2;
    assign MAXIGP0ARBURST = 1;
    assign MAXIGP0ARPROT = 0;
    assign MAXIGP0RREADY = 1;

    task fail(input [8 * 40 - 1:0] message);
        begin
            $display("failed: %0s", message);
            $finish(1);
        end
    endtask

    // What is offered stays until it is taken.
    task write(input [31:0] offset, input [31:0] data);
        begin
            MAXIGP0AWID <= MAXIGP0AWID + 1;
            MAXIGP0AWADDR <= BASE + offset;
            MAXIGP0WDATA <= data;
            MAXIGP0AWVALID <= 1;
            MAXIGP0WVALID <= 1;
            @(posedge clock);
            while (MAXIGP0AWVALID || MAXIGP0WVALID || !MAXIGP0BVALID) begin
                if (MAXIGP0AWREADY) MAXIGP0AWVALID <= 0;
                if (MAXIGP0WREADY) MAXIGP0WVALID <= 0;
                @(posedge clock);
            end
            if (MAXIGP0BRESP != 0 || MAXIGP0BID != MAXIGP0AWID) fail("a write's answer");
        end
    endtask

    task read(input [31:0] offset, input [3:0] count);
        integer left;
        begin
            MAXIGP0ARID <= MAXIGP0ARID + 3;
            MAXIGP0ARADDR <= BASE + offset;
            MAXIGP0ARLEN <= count - 1;
            MAXIGP0ARVALID <= 1;
            @(posedge clock);
            left = count;
            while (left != 0) begin
                if (MAXIGP0ARREADY) MAXIGP0ARVALID <= 0;
                @(posedge clock);
                if (MAXIGP0RVALID) begin
                    left = left - 1;
                    if (MAXIGP0RRESP != 0 || MAXIGP0RID != MAXIGP0ARID || MAXIGP0RLAST != (left == 0)) fail("a read's answer");
                    $display("%h", MAXIGP0RDATA);
                end
            end
        end
    endtask

    reg [7:0] command;
    reg [31:0] first, second;
    integer fields, left;
    initial begin
        MAXIGP0AWID = 12'hffe;
        MAXIGP0ARID = 12'h111;
        MAXIGP0AWVALID = 0;
        MAXIGP0WVALID = 0;
        MAXIGP0ARVALID = 0;
        MAXIGP0AWADDR = 0;
        MAXIGP0WDATA = 0;
        MAXIGP0ARADDR = 0;
        MAXIGP0ARLEN = 0;
        repeat (20) @(posedge clock);
        reset_n <= 1;
        repeat (20) @(posedge clock);
        fields = $fscanf(STDIN, " %c", command);
        while (fields == 1) begin
            case (command)
                "W": begin
                    fields = $fscanf(STDIN, "%h %h", first, second);
                    write(first, second);
                end
                "R": begin
                    fields = $fscanf(STDIN, "%h %h", first, second);
                    read(first, second[3:0]);
                end
                "I": begin
                    fields = $fscanf(STDIN, "%h", first);
                    left = first;
                    while (left > 0 && !IRQF2P[0]) begin
                        left = left - 1;
                        @(posedge clock);
                    end
                    $display("%b", IRQF2P[0]);
                end
                "L": $display("%b%b%b", bench.led_running, bench.led_halted, bench.led_failed);
                default: fail("an unknown command");
            endcase
            $fflush(STDOUT);
            fields = $fscanf(STDIN, " %c", command);
        end
        $finish(0);
    end
endmodule

// Runs pyxl_fpga_top, as Verilog or as a netlist, with pin 1 wired to pin 2: writes what comes on the serial line, then the cycle in which
// the program halted and whether it failed.
`timescale 1ns / 1ps
module bench;
    parameter DIVISOR = 104;
    localparam PATIENCE = 300000;

    reg clock = 0;
    wire [7:0] gpio;
    wire uart_tx, led_running, led_halted, led_failed;

    pyxl_fpga_top top (
        .clock(clock), .uart_rx(1'b1), .uart_tx(uart_tx), .gpio(gpio),
        .led_running(led_running), .led_halted(led_halted), .led_failed(led_failed)
    );

    assign gpio[2] = gpio[1];
    genvar pin;
    generate
        for (pin = 0; pin < 8; pin = pin + 1) begin : pins
            pulldown (gpio[pin]);
        end
    endgenerate

    integer cycle = 0;
    always #5 clock = !clock;
    always @(posedge clock) begin
        cycle <= cycle + 1;
        if (cycle == PATIENCE) begin
            $display("not halted in cycle %0d", cycle);
            $finish(1);
        end
    end

    // A character: a bit of 0, eight bits, a bit of 1.
    reg [7:0] character;
    integer i;
    initial begin
        wait (led_running === 1'b1);
        forever begin
            @(negedge uart_tx);
            repeat (DIVISOR + DIVISOR / 2) @(posedge clock);
            for (i = 0; i < 8; i = i + 1) begin
                character[i] = uart_tx;
                repeat (DIVISOR) @(posedge clock);
            end
            $write("%c", character);
        end
    end

    integer halted;
    initial begin
        wait (led_halted === 1'b1);
        halted = cycle;
        // What is on its way still comes.
        repeat (4 * 11 * DIVISOR) @(posedge clock);
        $display("halted in cycle %0d, failed %b", halted, led_failed);
        $finish(0);
    end
endmodule

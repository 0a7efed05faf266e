// Runs one program on the core, the module named by the macro CORE; the Verilog twin of ../verilator/bench.cpp, which describes the packets that both write.
//
// +load=FILE    lines of "space address tag payload" in hexadecimal, written through the load port in order; in space 3,
//               the payload is a byte that the program can read from the console
// +max=N        stop before the instruction that would execute in cycle N; 0: no limit
// +retired=1    report every retired instruction
// +wired=MASK   input pins that a wire drives, and +sources=HEX: for each pin, 5 bits, the pin at the wire's other end
//               (a pin has that one's level while that one drives and it does not drive itself)
// +vcd=FILE     waveform
`timescale 1ns / 1ps

module bench;
  localparam [31:0] STDOUT = 32'h8000_0001;
  localparam [31:0] ALIVE_INTERVAL = 1 << 14;
  localparam LONGEST_INSTRUCTION = 128;
  localparam DRAIN = 16;

  reg clk = 0;
  reg rst = 1;
  reg load_valid = 0;
  reg [1:0] load_space = 0;
  reg [20:0] load_address = 0;
  reg [71:0] load_data = 0;
  reg run = 0;
  reg [31:0] gpio_in = 0;
  wire [31:0] gpio_out, gpio_direction, status, retire_instruction, retire_cycle, retire_lost;
  wire [31:0] allocations, collections, freed_words, least_free;
  // What the last instruction found: those, lost cycles, the most between two instructions.
  reg [31:0] made = 0, collected = 0, freed = 0, least = 0, lost = 0, longest = 0;
  wire console_valid, halted, retire_valid, retire_trap, retire_write, retire_store;
  wire input_ready;
  reg [7:0] input_bytes [0:65535];
  reg [16:0] inputs = 0, taken = 0;
  wire [1:0] console_channel, fault;
  wire [7:0] console_data;
  wire [19:0] retire_pc;
  wire [3:0] retire_collector_steps;
  wire [13:0] retire_address, retire_fp, retire_sp;
  wire [20:0] retire_store_address;
  wire [71:0] retire_result, retire_store_data;

  `CORE core (
    .clk(clk), .rst(rst),
    .load_valid(load_valid), .load_space(load_space), .load_address(load_address), .load_data(load_data), .load_read(1'b0), .run(run),
    .gpio_in(gpio_in), .gpio_out(gpio_out), .gpio_direction(gpio_direction),
    .console_valid(console_valid), .console_channel(console_channel), .console_data(console_data), .console_ready(1'b1),
    .input_valid(1'b1), .input_data(taken < inputs ? {1'b0, input_bytes[taken[15:0]]} : 9'h100), .input_ready(input_ready),
    .halted(halted), .status(status), .fault(fault),
    .retire_valid(retire_valid), .retire_trap(retire_trap), .retire_pc(retire_pc), .retire_instruction(retire_instruction),
    .retire_write(retire_write), .retire_address(retire_address), .retire_result(retire_result),
    .retire_fp(retire_fp), .retire_sp(retire_sp),
    .retire_store(retire_store), .retire_store_address(retire_store_address), .retire_store_data(retire_store_data),
    .retire_cycle(retire_cycle), .retire_lost(retire_lost), .retire_collector_steps(retire_collector_steps),
    .heap_counters_allocations(allocations), .heap_counters_collections(collections),
    .heap_counters_freed_words(freed_words), .heap_counters_least_free(least_free), .heap_counters_lost_cycles()
  );

  reg [8 * 4096 - 1:0] path;
  reg [63:0] max, cycle, executed, at, instructions, payload;
  reg [159:0] sources;
  reg [31:0] wired, retired, space, address, tag, pads;
  integer file, fields, pin, drained;

  // Inputs follow the outputs of this cycle, and what depends on them settles.
  task settle;
    begin
      clk = 0;
      pads = gpio_out & gpio_direction;
      for (pin = 0; pin < 32; pin = pin + 1)
        gpio_in[pin] = gpio_direction[pin] ? gpio_out[pin] : wired[pin] && pads[sources[5 * pin +: 5]];
      #5;
    end
  endtask

  task edge_;
    begin
      clk = 1;
      #5;
    end
  endtask

  task tick;
    begin
      settle;
      edge_;
    end
  endtask

  initial begin
    if (!$value$plusargs("max=%d", max)) max = 0;
    if (!$value$plusargs("retired=%d", retired)) retired = 0;
    if (!$value$plusargs("wired=%h", wired)) wired = 0;
    if (!$value$plusargs("sources=%h", sources)) sources = 0;

    tick;
    tick;
    rst = 0;
    if (!$value$plusargs("load=%s", path)) path = "";
    file = $fopen(path, "r");
    fields = $fscanf(file, "%h %h %h %h", space, address, tag, payload);
    while (fields == 4) begin
      load_valid = space != 3;
      if (space == 3) begin
        input_bytes[address[15:0]] = payload[7:0];
        inputs = address[16:0] + 1;
      end
      load_space = space[1:0];
      load_address = address[20:0];
      load_data = {tag[7:0], payload};
      if (load_valid) tick;
      fields = $fscanf(file, "%h %h %h %h", space, address, tag, payload);
    end
    load_valid = 0;
    $fclose(file);
    tick;

    // Of the load, a waveform would show thousands of cycles of nothing else.
    if ($value$plusargs("vcd=%s", path)) begin
      $dumpfile(path);
      $dumpvars(0, core);
    end
    $fwrite(STDOUT, "%u", 32'h4c58_5950);
    run = 1;
    executed = 0;
    instructions = 0;
    drained = 0;
    for (cycle = 0; drained < DRAIN && (max == 0 || cycle < max + LONGEST_INSTRUCTION); cycle = cycle + 1) begin
      if (cycle % ALIVE_INTERVAL == 0) begin
        $fwrite(STDOUT, "%u", 32'd0);
        $fflush(STDOUT);
      end
      settle;
      if (console_valid && (max == 0 || cycle < max)) begin
        $fwrite(STDOUT, "%u", {8'd0, console_data, 6'd0, console_channel, 8'd1});
        if (console_data == 8'h0a) $fflush(STDOUT);
      end
      if (retire_valid) begin
        // The port has the low 32 bits; the execute cycle is never far behind this one.
        at = cycle - ((cycle - retire_cycle) & 64'hffff_ffff);
        if (max != 0 && at >= max) drained = DRAIN + 1;
        else begin
          executed = at + 1;
          instructions = instructions + 1;
          made = allocations;
          collected = collections;
          freed = freed_words;
          least = least_free;
          if (retire_lost - lost > longest) longest = retire_lost - lost;
          lost = retire_lost;
          if (retired != 0) $fwrite(STDOUT, "%u", {
            retire_lost, retire_store_data[63:0], 11'd0, retire_store_address, retire_result[63:0], 18'd0, retire_address,
            2'd0, retire_sp, 2'd0, retire_fp, retire_cycle, retire_instruction, 12'd0, retire_pc,
            retire_store_data[71:64], retire_result[71:64], retire_collector_steps, 1'd0, retire_store, retire_write, retire_trap, 8'd2});
        end
      end
      if (halted) drained = drained + 1;
      // What the core takes now changes for it after the edge.
      if (input_ready && taken < inputs) begin
        edge_;
        taken = taken + 1;
      end else edge_;
    end
    $fwrite(STDOUT, "%u", {longest, lost, least, freed, collected, made, instructions, executed, 30'd0, fault, status, 23'd0, drained != DRAIN, 8'd3});
    $fflush(STDOUT);
    $finish(0);
  end
endmodule

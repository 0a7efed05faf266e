// Runs one program on the Verilated core and reports to standard output.
//
// usage: bench LOAD_FILE MAX_CYCLES VCD_FILE RETIRED [OUT:IN ...]
//   LOAD_FILE   lines of "space address tag payload" in hexadecimal, written through the load port in order; in space 3,
//               the payload is a byte that the program can read from the console
//   MAX_CYCLES  stop before the instruction that would execute in this cycle; 0: no limit
//   VCD_FILE    waveform to write ("-": none; needs a bench built with --trace)
//   RETIRED     1: report every retired instruction
//   OUT:IN      wire: pin IN has the level of pin OUT while OUT drives and IN does not
//
// Output: the word 4c585950, then packets of 32-bit words, all in the host's byte order. Bits 7..0 of a packet's first word
// are the kind:
//   0 alive     1 word: nothing; sent now and then, so that a bench whose reader has gone notices
//   1 console   1 word: channel in 15..8, byte in 23..16
//   2 retired  12 words: trap, write, store in bits 8, 9, 10, steps of the collector in 15..12, result tag in 23..16, store tag in 31..24 | pc | instruction |
//               cycle | fp in 15..0, sp in 31..16 | stack address | result (2 words) | store address | store data (2 words) | lost cycles
//   3 end      13 words: 0 halted, 1 out of cycles in bits 15..8 | status | fault | cycles (2) | instructions (2) | as the last instruction found them:
//               objects made | collections | words freed | least words free | cycles lost | the most between two instructions
// Wide values have their low word first.

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "Vcore.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif

namespace {

constexpr uint64_t kAliveInterval = 1 << 18;
// An instruction that executes in cycle n has retired, with its trap, before cycle n + kLongestInstruction.
constexpr uint64_t kLongestInstruction = 128;
// Cycles after the core reports that it halted, in which its last reports arrive.
constexpr int kDrain = 16;

struct Wire {
    unsigned out, in;
};

struct Heap {
    uint32_t allocations, collections, freed_words, least_free, lost, longest_pause;
};

class Reporter {
public:
    Reporter() { put({0x4c585950}); }
    void alive() { put({0}); }
    void console(uint32_t channel, uint32_t byte) {
        put({1 | channel << 8 | byte << 16});
        // Text appears line by line.
        if (byte == '\n') flush();
    }
    void retired(const Vcore& core) {
        put({2u | core.retire_trap << 8 | core.retire_write << 9 | core.retire_store << 10 | core.retire_collector_steps << 12 |
                 (core.retire_result[2] & 0xff) << 16 | (core.retire_store_data[2] & 0xff) << 24,
             core.retire_pc, core.retire_instruction, core.retire_cycle,
             static_cast<uint32_t>(core.retire_fp) | static_cast<uint32_t>(core.retire_sp) << 16, core.retire_address,
             core.retire_result[0], core.retire_result[1], core.retire_store_address, core.retire_store_data[0],
             core.retire_store_data[1], core.retire_lost});
    }
    void end(bool halted, uint32_t status, uint32_t fault, uint64_t cycles, uint64_t instructions, const Heap& heap) {
        put({3u | (halted ? 0u : 1u) << 8, status, fault, static_cast<uint32_t>(cycles), static_cast<uint32_t>(cycles >> 32),
             static_cast<uint32_t>(instructions), static_cast<uint32_t>(instructions >> 32),
             heap.allocations, heap.collections, heap.freed_words, heap.least_free, heap.lost, heap.longest_pause});
        flush();
    }
    void flush() { std::fflush(stdout); }
    bool has_reader() const { return !std::ferror(stdout); }

private:
    void put(std::initializer_list<uint32_t> words) { std::fwrite(words.begin(), sizeof(uint32_t), words.size(), stdout); }
};

class Bench {
public:
    Bench(const char* vcd, std::vector<Wire> wires) : wires_(std::move(wires)) {
#if VM_TRACE
        if (vcd) {
            context_->traceEverOn(true);
            trace_ = std::make_unique<VerilatedVcdC>();
            core_->trace(trace_.get(), 99);
            trace_->open(vcd);
            if (!trace_->isOpen()) fail("cannot write", vcd);
        }
#else
        if (vcd) fail("built without waveforms, cannot write", vcd);
#endif
    }

    ~Bench() {
        core_->final();
#if VM_TRACE
        if (trace_) trace_->close();
#endif
    }

    void load(const char* path) {
        core_->console_ready = 1;
        core_->rst = 1;
        tick();
        tick();
        core_->rst = 0;

        std::FILE* file = std::fopen(path, "r");
        if (!file) fail("cannot read", path);
        unsigned space, address, tag;
        unsigned long long payload;
        core_->load_valid = 1;
        while (std::fscanf(file, "%x %x %x %llx", &space, &address, &tag, &payload) == 4) {
            if (space == 3) {
                input_.push_back(static_cast<uint8_t>(payload));
                continue;
            }
            core_->load_space = space;
            core_->load_address = address;
            core_->load_data[0] = static_cast<uint32_t>(payload);
            core_->load_data[1] = static_cast<uint32_t>(payload >> 32);
            core_->load_data[2] = tag;
            tick();
        }
        core_->load_valid = 0;
        std::fclose(file);
        tick();
    }

    void run(uint64_t max_cycles, bool report_retired) {
        uint64_t executed = 0, instructions = 0;
        Heap heap{};
        int halted = 0;
        core_->run = 1;
        running_ = true;
        for (uint64_t cycle = 0; halted < kDrain && !context_->gotFinish() && reporter_.has_reader(); cycle++) {
            if (max_cycles && cycle >= max_cycles + kLongestInstruction) break;
            if (cycle % kAliveInterval == 0) {
                reporter_.alive();
                reporter_.flush();
            }
            settle();
            if (core_->console_valid && !(max_cycles && cycle >= max_cycles)) reporter_.console(core_->console_channel, core_->console_data);
            if (core_->retire_valid) {
                // The port has the low 32 bits; the execute cycle is never far behind this one.
                uint64_t at = cycle - static_cast<uint32_t>(static_cast<uint32_t>(cycle) - core_->retire_cycle);
                if (max_cycles && at >= max_cycles) break;
                executed = at + 1;
                instructions++;
                heap = {core_->heap_counters_allocations, core_->heap_counters_collections, core_->heap_counters_freed_words, core_->heap_counters_least_free,
                        core_->retire_lost, std::max(heap.longest_pause, core_->retire_lost - heap.lost)};
                if (report_retired) reporter_.retired(*core_);
            }
            if (core_->halted) halted++;
            if (core_->input_ready && taken_ < input_.size()) taken_++;
            edge();
        }
        reporter_.end(halted > 0, core_->status, core_->fault, executed, instructions, heap);
    }

private:
    [[noreturn]] static void fail(const char* what, const char* which) {
        std::fprintf(stderr, "%s %s\n", what, which);
        std::exit(1);
    }

    // Inputs follow the outputs of this cycle, and what depends on them settles.
    void settle() {
        const uint32_t output = core_->gpio_out, direction = core_->gpio_direction;
        uint32_t levels = output & direction;
        for (const Wire& wire : wires_) {
            if (direction >> wire.out & ~(direction >> wire.in) & 1) levels |= (output >> wire.out & 1) << wire.in;
        }
        core_->gpio_in = levels;
        core_->input_valid = 1;
        core_->input_data = taken_ < input_.size() ? input_[taken_] : 0x100;
        core_->clk = 0;
        core_->eval();
        dump();
    }

    void edge() {
        core_->clk = 1;
        core_->eval();
        dump();
    }

    void tick() {
        settle();
        edge();
    }

    void dump() {
#if VM_TRACE
        // Of the load, a waveform would show thousands of cycles of nothing else.
        if (trace_ && running_) trace_->dump(context_->time());
#endif
        context_->timeInc(5);  // ns: 100 MHz
    }

    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Vcore> core_ = std::make_unique<Vcore>(context_.get());
#if VM_TRACE
    std::unique_ptr<VerilatedVcdC> trace_;
#endif
    std::vector<Wire> wires_;
    std::vector<uint8_t> input_;
    size_t taken_ = 0;
    bool running_ = false;
    Reporter reporter_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) {
        std::fprintf(stderr, "usage: bench LOAD_FILE MAX_CYCLES VCD_FILE RETIRED [OUT:IN ...]\n");
        return 2;
    }
    std::vector<Wire> wires;
    for (int i = 5; i < argc; i++) {
        Wire wire{};
        if (std::sscanf(argv[i], "%u:%u", &wire.out, &wire.in) != 2 || wire.out > 31 || wire.in > 31) {
            std::fprintf(stderr, "not a wire between pins: %s\n", argv[i]);
            return 2;
        }
        wires.push_back(wire);
    }
    // A reader that goes away is an error of the stream, so that the waveform is closed properly.
    std::signal(SIGPIPE, SIG_IGN);
    const char* vcd = argv[3][0] == '-' && !argv[3][1] ? nullptr : argv[3];
    Bench bench(vcd, wires);
    bench.load(argv[1]);
    bench.run(std::strtoull(argv[2], nullptr, 10), argv[4][0] == '1');
    return 0;
}

// The top pyxl_axi behind an AXI4-Lite bus-functional model: a host that talks to it by register addresses, over a pipe.
//
// usage: axi_bench SEED [OUT:IN ...]
//   SEED     0: the bus as fast as it goes; else the model waits at random before it offers or takes something, by this seed
//   OUT:IN   wire: pin IN has the level of pin OUT while OUT drives and IN does not
//
// Commands come from standard input, answers go to standard output; numbers have 32 bits, in the host's byte order.
//   'W' address data            write
//   'R' address                 read; answers the data
//   'B' address data address    write and read at the same time; answers the data read
//   'A' cycles                  lets time pass until the interrupt is high, so many cycles at most; answers the interrupt
//   'X'                         holds aresetn low for some cycles
// The time is one clock cycle after another, so what a program does depends on the commands alone. An answer that is not OKAY, or
// does not come, ends the bench with a message, as a rule of the bus does that the hardware asserts.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <vector>

#include "Vaxi.h"
#include "verilated.h"

namespace {

constexpr int kPatience = 10000;  // cycles
constexpr int kLongestDelay = 3;  // cycles, at random
constexpr int kReset = 16;        // cycles, as AXI wants them

struct Wire {
    unsigned out, in;
};

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "axi_bench: %s\n", what);
    std::exit(1);
}

class Bus {
public:
    Bus(unsigned seed, std::vector<Wire> wires) : random_(seed), jitter_(seed != 0), wires_(std::move(wires)) { reset(); }

    ~Bus() { top_->final(); }

    void reset() {
        top_->s_axi_aresetn = 0;
        top_->s_axi_awvalid = top_->s_axi_wvalid = top_->s_axi_arvalid = top_->s_axi_bready = top_->s_axi_rready = 0;
        for (int i = 0; i < kReset; i++) tick();
        top_->s_axi_aresetn = 1;
    }

    void write(uint32_t address, uint32_t data) {
        Writer writer(address, data, *this);
        for (int i = 0; !writer.done(); i++) cycle(&writer, nullptr, i);
    }

    uint32_t read(uint32_t address) {
        Reader reader(address, *this);
        for (int i = 0; !reader.done(); i++) cycle(nullptr, &reader, i);
        return reader.data;
    }

    uint32_t both(uint32_t write_address, uint32_t data, uint32_t read_address) {
        Writer writer(write_address, data, *this);
        Reader reader(read_address, *this);
        for (int i = 0; !writer.done() || !reader.done(); i++) cycle(writer.done() ? nullptr : &writer, reader.done() ? nullptr : &reader, i);
        return reader.data;
    }

    bool advance(uint32_t cycles) {
        for (; cycles > 0 && !top_->irq; cycles--) tick();
        return top_->irq;
    }

private:
    // A write: address and data each after a delay of its own, then the answer.
    struct Writer {
        Writer(uint32_t address, uint32_t data, Bus& bus)
            : address(address), data(data), address_delay(bus.delay()), data_delay(bus.delay()), answer_delay(bus.delay()) {}
        bool done() const { return answered; }
        uint32_t address, data;
        int address_delay, data_delay, answer_delay;
        bool address_taken = false, data_taken = false, answered = false;
    };

    struct Reader {
        Reader(uint32_t address, Bus& bus) : address(address), address_delay(bus.delay()), answer_delay(bus.delay()) {}
        bool done() const { return answered; }
        uint32_t address, data = 0;
        int address_delay, answer_delay;
        bool address_taken = false, answered = false;
    };

    int delay() { return jitter_ ? static_cast<int>(random_() % (kLongestDelay + 1)) : 0; }

    // Drives what each of them offers, and sees after the logic has settled what is handed over at the edge.
    void cycle(Writer* writer, Reader* reader, int waited) {
        if (waited > kPatience) fail("the slave does not answer");
        top_->s_axi_awvalid = writer && !writer->address_taken && writer->address_delay-- <= 0;
        top_->s_axi_wvalid = writer && !writer->data_taken && writer->data_delay-- <= 0;
        top_->s_axi_bready = writer && writer->address_taken && writer->data_taken && writer->answer_delay-- <= 0;
        top_->s_axi_arvalid = reader && !reader->address_taken && reader->address_delay-- <= 0;
        top_->s_axi_rready = reader && reader->address_taken && reader->answer_delay-- <= 0;
        if (writer) {
            top_->s_axi_awaddr = writer->address;
            top_->s_axi_wdata = writer->data;
            top_->s_axi_wstrb = 0xf;
        }
        if (reader) top_->s_axi_araddr = reader->address;
        settle();
        const bool takes_address = top_->s_axi_awvalid && top_->s_axi_awready, takes_data = top_->s_axi_wvalid && top_->s_axi_wready;
        const bool takes_answer = top_->s_axi_bvalid && top_->s_axi_bready;
        const bool takes_read = top_->s_axi_arvalid && top_->s_axi_arready, takes_read_data = top_->s_axi_rvalid && top_->s_axi_rready;
        if (takes_address) writer->address_taken = true;
        if (takes_data) writer->data_taken = true;
        if (takes_answer) {
            if (top_->s_axi_bresp) fail("a write was not answered with OKAY");
            writer->answered = true;
        }
        if (takes_read) reader->address_taken = true;
        if (takes_read_data) {
            if (top_->s_axi_rresp) fail("a read was not answered with OKAY");
            reader->data = top_->s_axi_rdata;
            reader->answered = true;
        }
        edge();
        // Nothing is offered between commands.
        if (!writer || writer->done()) top_->s_axi_awvalid = top_->s_axi_wvalid = top_->s_axi_bready = 0;
        if (!reader || reader->done()) top_->s_axi_arvalid = top_->s_axi_rready = 0;
    }

    void settle() {
        const uint32_t output = top_->gpio_tri_o, direction = ~top_->gpio_tri_t;
        uint32_t levels = output & direction;
        for (const Wire& wire : wires_) {
            if (direction >> wire.out & ~(direction >> wire.in) & 1) levels |= (output >> wire.out & 1) << wire.in;
        }
        top_->gpio_tri_i = levels;
        top_->s_axi_aclk = 0;
        top_->eval();
        context_->timeInc(5);  // ns: 100 MHz
    }

    void edge() {
        top_->s_axi_aclk = 1;
        top_->eval();
        context_->timeInc(5);
        if (context_->gotFinish()) std::exit(1);
    }

    void tick() {
        settle();
        edge();
    }

    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Vaxi> top_ = std::make_unique<Vaxi>(context_.get());
    std::mt19937 random_;
    bool jitter_;
    std::vector<Wire> wires_;
};

// The reader of a pipe that closes has no more commands.
uint32_t number() {
    uint32_t value;
    if (std::fread(&value, sizeof value, 1, stdin) != 1) std::exit(0);
    return value;
}

void answer(uint32_t value) {
    std::fwrite(&value, sizeof value, 1, stdout);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) fail("usage: axi_bench SEED [OUT:IN ...]");
    std::vector<Wire> wires;
    for (int i = 2; i < argc; i++) {
        Wire wire{};
        if (std::sscanf(argv[i], "%u:%u", &wire.out, &wire.in) != 2 || wire.out > 31 || wire.in > 31) fail("a wire between pins is OUT:IN");
        wires.push_back(wire);
    }
    Bus bus(static_cast<unsigned>(std::strtoul(argv[1], nullptr, 10)), wires);
    for (int command; (command = std::getchar()) != EOF;) {
        const uint32_t first = command == 'X' ? 0 : number();
        switch (command) {
            case 'W': bus.write(first, number()); break;
            case 'R': answer(bus.read(first)); break;
            case 'B': {
                const uint32_t data = number(), address = number();
                answer(bus.both(first, data, address));
                break;
            }
            case 'A': answer(bus.advance(first)); break;
            case 'X': bus.reset(); break;
            default: fail("unknown command");
        }
    }
    return 0;
}

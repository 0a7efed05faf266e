# The stand-alone Zynq design with open tools: Yosys, nextpnr-xilinx, Project X-Ray (all of them in openXC7's tool chain).
#   make -f fpga/open/zynq.mk BOARD=arty-z7-20 [OUT=FOLDER] [VERILOG=FOLDER]         pyxl.bit
#   make -f fpga/open/zynq.mk BOARD=arty-z7-20 netlist                               Yosys' part only
# CHIPDB: the device's .bin for nextpnr-xilinx; PRJXRAY_DB: the database of Project X-Ray.
here := $(dir $(lastword $(MAKEFILE_LIST)))
root := $(here)../..
BOARD ?= arty-z7-20
VERILOG ?= $(root)/generated-verilog
OUT ?= $(root)/build/fpga/$(BOARD)

part := $(shell awk '$$1 == "$(BOARD)" && $$2 == "zynq" { print $$3 }' $(root)/constraints/boards.txt)
$(if $(part),,$(error there is no Zynq board '$(BOARD)': see constraints/boards.txt))
constraints := $(root)/constraints/$(BOARD).xdc
sources := $(addprefix $(VERILOG)/,$(shell grep '\.v$$' $(VERILOG)/pyxl_zynq_top.f))
device := $(firstword $(subst -, ,$(part)))
CHIPDB ?= $(OUT)/$(device).bin
PRJXRAY_DB ?= $(dir $(shell command -v nextpnr-xilinx))../share/nextpnr/external/prjxray-db

# abc9 knows the delays of the device; that of Debian's Yosys 0.23 crashes on this design. 0.55 is the oldest that was tried besides.
yosys_minor := $(word 2,$(subst ., ,$(word 2,$(shell yosys -V 2>/dev/null))))
abc9 := $(shell [ "$(yosys_minor)" -ge 55 ] 2>/dev/null && echo -abc9)

.PHONY: bitstream netlist
bitstream: $(OUT)/pyxl.bit
netlist: $(OUT)/pyxl.json

$(OUT)/pyxl.json: $(sources)
	@command -v yosys >/dev/null || { echo "zynq.mk: yosys is not on the PATH: Debian package yosys" >&2; exit 2; }
	mkdir -p $(OUT)
	yosys -q -l $(OUT)/yosys.log -p "read_verilog $^; synth_xilinx -family xc7 -flatten $(abc9) -nowidelut -top pyxl_zynq_top; delete */t:\$$scopeinfo; write_json $@; tee -o $(OUT)/stat.txt stat"

# nextpnr-xilinx knows the places of ports, no timing constraints.
$(OUT)/pins.xdc: $(constraints)
	mkdir -p $(OUT)
	cp $< $@

$(OUT)/pyxl.fasm: $(OUT)/pyxl.json $(OUT)/pins.xdc | tools
	nextpnr-xilinx --chipdb $(CHIPDB) --xdc $(OUT)/pins.xdc --json $< --fasm $@ --freq 100 2>&1 | tee $(OUT)/nextpnr.log

$(OUT)/pyxl.frames: $(OUT)/pyxl.fasm
	fasm2frames --part $(part) --db-root $(PRJXRAY_DB)/zynq7 $< > $@

$(OUT)/pyxl.bit: $(OUT)/pyxl.frames
	xc7frames2bit --part_file $(PRJXRAY_DB)/zynq7/$(part)/part.yaml --part_name $(part) --frm_file $< --output_file $@

.PHONY: tools
tools:
	@for tool in nextpnr-xilinx fasm2frames xc7frames2bit; do command -v $$tool >/dev/null || { echo "zynq.mk: $$tool is not on the PATH: it is part of openXC7, see https://github.com/openXC7 (the target 'netlist' needs Yosys only)" >&2; exit 2; }; done
	@test -f $(CHIPDB) || { echo "zynq.mk: no chip database at $(CHIPDB): set CHIPDB to openXC7's $(device).bin" >&2; exit 2; }

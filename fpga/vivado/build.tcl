# The stand-alone design: from Verilog to a bitstream, without a project.
#   vivado -mode batch -source fpga/vivado/build.tcl -tclargs BOARD FOLDER [VERILOG]
# FOLDER takes reports, checkpoints and pyxl.bit; VERILOG is a folder that rtl-gen wrote, generated-verilog where it is left out.
source [file join [file dirname [info script]] common.tcl]

lassign $argv board folder verilog
if {$folder eq ""} { error "usage: build.tcl BOARD FOLDER \[VERILOG\]" }
if {$verilog eq ""} { set verilog [file join $root generated-verilog] }
use_board $board
file mkdir $folder

create_project -in_memory -part $part
read_verilog [sources $verilog pyxl_zynq_top]
read_xdc [file join $root constraints zynq-clock.xdc]
read_xdc [file join $root constraints pins.xdc]
read_xdc $pins_file

synth_design -top pyxl_zynq_top -part $part
write_checkpoint -force [file join $folder synthesised.dcp]
opt_design
place_design
phys_opt_design
route_design
write_checkpoint -force [file join $folder routed.dcp]

report_utilization -file [file join $folder utilization.rpt]
report_timing_summary -max_paths 10 -report_unconstrained -file [file join $folder timing.rpt]
report_drc -file [file join $folder drc.rpt]
report_power -file [file join $folder power.rpt]

# For ./pyxl synth.
set slack [get_property SLACK [get_timing_paths -setup -max_paths 1]]
puts "PYXL slack $slack ns"
if {$slack < 0} { error "timing is not met: see [file join $folder timing.rpt]" }
write_bitstream -force [file join $folder pyxl.bit]

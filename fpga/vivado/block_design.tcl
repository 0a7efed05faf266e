# A block design with the processing system and pyxl_axi: bitstream and pyxl.xsa.
#   vivado -mode batch -source fpga/vivado/block_design.tcl -tclargs BOARD FOLDER
# FOLDER is the one that package_ip.tcl filled.
source [file join [file dirname [info script]] common.tcl]

lassign $argv board folder
if {$folder eq ""} { error "usage: block_design.tcl BOARD FOLDER" }
use_board $board

create_project -force -part $part pyxl [file join $folder project]
# The vendor's board files, where they are installed, say how DDR memory and MIO pins are set up.
set board_part [lindex [get_board_parts -quiet *:$board:*] end]
if {$board_part ne ""} {
  set_property board_part $board_part [current_project]
} else {
  puts "PYXL board files of $board are not installed: DDR and MIO of the processing system are left as they are"
}
set_property ip_repo_paths [file join $folder ip] [current_project]
update_ip_catalog

create_bd_design pyxl
set ps [create_bd_cell -type ip -vlnv xilinx.com:ip:processing_system7:5.5 ps7]
apply_bd_automation -rule xilinx.com:bd_rule:processing_system7 -config [list make_external {FIXED_IO, DDR} apply_board_preset [expr {$board_part ne ""}] Master Disable Slave Disable] $ps
set_property -dict [list CONFIG.PCW_USE_M_AXI_GP0 1 CONFIG.PCW_USE_FABRIC_INTERRUPT 1 CONFIG.PCW_IRQ_F2P_INTR 1 CONFIG.PCW_FPGA0_PERIPHERAL_FREQMHZ 100] $ps
create_bd_cell -type ip -vlnv pyxl:user:pyxl_axi:1.0 pyxl
apply_bd_automation -rule xilinx.com:bd_rule:axi4 -config {Master /ps7/M_AXI_GP0 Clk Auto} [get_bd_intf_pins pyxl/s_axi]
connect_bd_net [get_bd_pins pyxl/irq] [get_bd_pins ps7/IRQ_F2P]
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:gpio_rtl:1.0 gpio
connect_bd_intf_net [get_bd_intf_pins pyxl/gpio] [get_bd_intf_ports gpio]
foreach led {led_running led_halted led_failed} {
  create_bd_port -dir O $led
  connect_bd_net [get_bd_pins pyxl/$led] [get_bd_ports $led]
}
# Where the stand-alone design has it too, so that the same host tool fits both.
set_property offset 0x40000000 [get_bd_addr_segs {ps7/Data/SEG_pyxl_*}]
validate_bd_design
save_bd_design

set design [get_files pyxl.bd]
make_wrapper -top -import $design
set_property top pyxl_wrapper [current_fileset]
update_compile_order -fileset sources_1

# The wrapper calls the pins gpio_tri_io.
set pins [file join $folder pins.xdc]
set from [open $pins_file]
set to [open $pins w]
puts -nonewline $to [string map {"gpio\[" "gpio_tri_io\["} [read $from]]
close $from
close $to
add_files -fileset constrs_1 -norecurse $pins

launch_runs impl_1 -to_step write_bitstream
wait_on_runs impl_1
if {[get_property PROGRESS [get_runs impl_1]] ne "100%"} { error "the implementation failed: see [file join $folder project]" }
write_hw_platform -fixed -include_bit -force [file join $folder pyxl.xsa]

# Packs pyxl_axi as an IP for block designs. Its interfaces are found by the attributes of its ports.
#   vivado -mode batch -source fpga/vivado/package_ip.tcl -tclargs FOLDER [VERILOG]
source [file join [file dirname [info script]] common.tcl]

lassign $argv folder verilog
if {$folder eq ""} { error "usage: package_ip.tcl FOLDER \[VERILOG\]" }
if {$verilog eq ""} { set verilog [file join $root generated-verilog] }

create_project -force -part xc7z020clg400-1 package [file join $folder package]
add_files -norecurse [sources $verilog pyxl_axi]
add_files -fileset constrs_1 -norecurse [file join $root constraints axi-ip.xdc]
set_property top pyxl_axi [current_fileset]
update_compile_order -fileset sources_1

ipx::package_project -root_dir [file join $folder ip] -vendor pyxl -library user -taxonomy /UserIP -import_files -set_current true -force
set core [ipx::current_core]
set_property name pyxl_axi $core
set_property version 1.0 $core
set_property display_name PyXL $core
set_property description {A processor that runs Python, behind an AXI4-Lite slave} $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::check_integrity $core
ipx::save_core $core
close_project

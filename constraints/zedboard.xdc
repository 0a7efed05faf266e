# ZedBoard: where the ports of pyxl_zynq_top are.
# Pins from the board's master file, Zedboard-Master.xdc in https://github.com/Digilent/digilent-xdc; banks 13 and 33 have 3.3 V.

set_property -dict {PACKAGE_PIN Y11 IOSTANDARD LVCMOS33} [get_ports {gpio[0]}]; # JA pin 1
set_property -dict {PACKAGE_PIN AA11 IOSTANDARD LVCMOS33} [get_ports {gpio[1]}]; # JA pin 2
set_property -dict {PACKAGE_PIN Y10 IOSTANDARD LVCMOS33} [get_ports {gpio[2]}]; # JA pin 3
set_property -dict {PACKAGE_PIN AA9 IOSTANDARD LVCMOS33} [get_ports {gpio[3]}]; # JA pin 4
set_property -dict {PACKAGE_PIN AB11 IOSTANDARD LVCMOS33} [get_ports {gpio[4]}]; # JA pin 7
set_property -dict {PACKAGE_PIN AB10 IOSTANDARD LVCMOS33} [get_ports {gpio[5]}]; # JA pin 8
set_property -dict {PACKAGE_PIN AB9 IOSTANDARD LVCMOS33} [get_ports {gpio[6]}]; # JA pin 9
set_property -dict {PACKAGE_PIN AA8 IOSTANDARD LVCMOS33} [get_ports {gpio[7]}]; # JA pin 10
set_property -dict {PACKAGE_PIN W12 IOSTANDARD LVCMOS33} [get_ports {gpio[8]}]; # JB pin 1
set_property -dict {PACKAGE_PIN W11 IOSTANDARD LVCMOS33} [get_ports {gpio[9]}]; # JB pin 2
set_property -dict {PACKAGE_PIN V10 IOSTANDARD LVCMOS33} [get_ports {gpio[10]}]; # JB pin 3
set_property -dict {PACKAGE_PIN W8 IOSTANDARD LVCMOS33} [get_ports {gpio[11]}]; # JB pin 4
set_property -dict {PACKAGE_PIN V12 IOSTANDARD LVCMOS33} [get_ports {gpio[12]}]; # JB pin 7
set_property -dict {PACKAGE_PIN W10 IOSTANDARD LVCMOS33} [get_ports {gpio[13]}]; # JB pin 8
set_property -dict {PACKAGE_PIN V9 IOSTANDARD LVCMOS33} [get_ports {gpio[14]}]; # JB pin 9
set_property -dict {PACKAGE_PIN V8 IOSTANDARD LVCMOS33} [get_ports {gpio[15]}]; # JB pin 10
set_property -dict {PACKAGE_PIN AB7 IOSTANDARD LVCMOS33} [get_ports {gpio[16]}]; # JC pin 1
set_property -dict {PACKAGE_PIN AB6 IOSTANDARD LVCMOS33} [get_ports {gpio[17]}]; # JC pin 2
set_property -dict {PACKAGE_PIN Y4 IOSTANDARD LVCMOS33} [get_ports {gpio[18]}]; # JC pin 3
set_property -dict {PACKAGE_PIN AA4 IOSTANDARD LVCMOS33} [get_ports {gpio[19]}]; # JC pin 4
set_property -dict {PACKAGE_PIN R6 IOSTANDARD LVCMOS33} [get_ports {gpio[20]}]; # JC pin 7
set_property -dict {PACKAGE_PIN T6 IOSTANDARD LVCMOS33} [get_ports {gpio[21]}]; # JC pin 8
set_property -dict {PACKAGE_PIN T4 IOSTANDARD LVCMOS33} [get_ports {gpio[22]}]; # JC pin 9
set_property -dict {PACKAGE_PIN U4 IOSTANDARD LVCMOS33} [get_ports {gpio[23]}]; # JC pin 10
set_property -dict {PACKAGE_PIN V7 IOSTANDARD LVCMOS33} [get_ports {gpio[24]}]; # JD pin 1
set_property -dict {PACKAGE_PIN W7 IOSTANDARD LVCMOS33} [get_ports {gpio[25]}]; # JD pin 2
set_property -dict {PACKAGE_PIN V5 IOSTANDARD LVCMOS33} [get_ports {gpio[26]}]; # JD pin 3
set_property -dict {PACKAGE_PIN V4 IOSTANDARD LVCMOS33} [get_ports {gpio[27]}]; # JD pin 4
set_property -dict {PACKAGE_PIN W6 IOSTANDARD LVCMOS33} [get_ports {gpio[28]}]; # JD pin 7
set_property -dict {PACKAGE_PIN W5 IOSTANDARD LVCMOS33} [get_ports {gpio[29]}]; # JD pin 8
set_property -dict {PACKAGE_PIN U6 IOSTANDARD LVCMOS33} [get_ports {gpio[30]}]; # JD pin 9
set_property -dict {PACKAGE_PIN U5 IOSTANDARD LVCMOS33} [get_ports {gpio[31]}]; # JD pin 10

set_property -dict {PACKAGE_PIN T22 IOSTANDARD LVCMOS33} [get_ports {led_running}]; # LD0
set_property -dict {PACKAGE_PIN T21 IOSTANDARD LVCMOS33} [get_ports {led_halted}]; # LD1
set_property -dict {PACKAGE_PIN U22 IOSTANDARD LVCMOS33} [get_ports {led_failed}]; # LD2
